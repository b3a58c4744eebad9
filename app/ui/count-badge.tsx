/** A small number on a menu entry. The digit is for the eye, the label for the ear. */
export function CountBadge({ count, label }: { count: number; label: string | undefined }) {
  if (count <= 0) return null
  return (
    <span className="ms-1.5 inline-grid min-w-6 place-items-center rounded-full bg-shu px-1.5 text-sm leading-6 font-bold text-on-shu">
      <span aria-hidden={label ? true : undefined}>{count > 99 ? '99+' : count}</span>
      {label && <span className="sr-only">{label}</span>}
    </span>
  )
}
