/** A QR code; dark on light in every theme, because cameras want it so. */
export function QrCode({ size, path, label }: { size: number; path: string; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="w-full max-w-64 rounded-8 border border-line bg-white text-black"
    >
      <path d={path} fill="currentColor" />
    </svg>
  )
}
