// Two cords, each holding the other: a square knot. The gaps where a cord passes under are cut out of the paths, so that the
// mark stands on any ground.
const cords =
  'M-2 27.5C12.1 27.5 19 21.1 25.9 15.8M39.8 9.2C40.8 9.1 41.9 9 43 9C52.5 9 56.5 20 56.5 32C56.5 32.2 56.5 32.4 56.5 32.6M54.7 44.7C52.6 50.8 48.9 55 43 55C30.2 55 25 45.7 14.5 40.3M2.8 36.8C1.3 36.6 -0.3 36.5 -2 36.5' +
  'M66 27.5C64.3 27.5 62.7 27.4 61.2 27.2M49.5 23.7C39 18.3 33.8 9 21 9C15.1 9 11.4 13.2 9.3 19.3M7.5 31.4C7.5 31.6 7.5 31.8 7.5 32C7.5 44 11.5 55 21 55C22.1 55 23.2 54.9 24.2 54.8M38.1 48.2C45 42.9 51.9 36.5 66 36.5'

export function LogoMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="-4 0 72 64" fill="none" className={className}>
      <path d={cords} stroke="currentColor" strokeWidth="5.5" />
    </svg>
  )
}
