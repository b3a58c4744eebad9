import { cx } from './cx.ts'
import { LogoMark } from './logo-mark.tsx'

// Drawn with one round stroke, like the cord of the mark.
const kanji =
  'M11.5 4 5 11 12 15.5M17.5 8.5 6.5 21.5 18 20.5M15 17 19 23M12 22V39.5M7 27.5 4.2 34M17 27.5 19.5 32.5' +
  'M24 10.5H41.5M32.7 4V19.5M26 19.5H39.5M26 26.5H39.5V38H26Z' +
  'M49.5 10.5 59 8.5C53 14 50.5 19.5 50.5 25.5 50.5 33 54.5 37.5 60.5 37.5 68.5 37.5 72 30.5 72 21L71.5 12.5C73.5 17 76 20.5 80 23M77.5 6.5 79.5 11M83 4.5 85 9'
const latin =
  'M2 30V13M2 19.5C2 15.5 4.5 13 8 13S14 15.5 14 19.5V30M14 19.5C14 15.5 16.5 13 20 13S26 15.5 26 19.5V30M34 13V23C34 27.5 36.5 30 40.5 30S47 27.5 47 23V13M47 23V30M65.5 16.2C64.5 14.2 62.5 13 60 13 57 13 55 14.7 55 17.2 55 22.7 66 20 66 25.6 66 28.3 63.7 30 60.3 30 57.3 30 55.2 28.7 54.2 26.5M73.5 13V23C73.5 27.5 76 30 80 30S86.5 27.5 86.5 23V13M86.5 23V30M95.5 3V30M95.5 21.5A8.250 8.5 0 1 1 95.5 21.6M120 13V30M120 5.5V5.6'

/** Mark and wordmark, in the colour of the text around it. Its name is given by the link or heading it stands in. */
export function Logo({ className }: { className?: string }) {
  return (
    <span className={cx('inline-flex items-center gap-2', className)}>
      <LogoMark className="h-9 w-auto" />
      <svg
        aria-hidden="true"
        focusable="false"
        viewBox="2 0 220 42"
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="h-7 w-auto max-sm:hidden"
      >
        <path d={kanji} strokeWidth="3.4" />
        <path d={latin} strokeWidth="3" transform="translate(98 8)" />
      </svg>
      <svg
        aria-hidden="true"
        focusable="false"
        viewBox="2 0 85 42"
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="h-6 w-auto sm:hidden"
      >
        <path d={kanji} strokeWidth="3.6" />
      </svg>
    </span>
  )
}
