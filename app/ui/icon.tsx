import { cx } from './cx.ts'

// 24 x 24, drawn with a 2 px round stroke; several strokes of one icon are written as one path.
const paths = {
  alert: 'M12 3.5 22 20.5H2ZM12 10v4.5M12 17.6v.1',
  arrowRight: 'M4 12h15M13 6l6 6-6 6',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4ZM10 21.5h4',
  calendar: 'M4 6h16v14H4ZM4 10.5h16M8.5 3.5v4M15.5 3.5v4',
  check: 'm5 12.5 4.5 4.5L19 7',
  chevronDown: 'm6 9.5 6 6 6-6',
  chevronLeft: 'm14.5 6-6 6 6 6',
  chevronRight: 'm9.5 6 6 6-6 6',
  circle: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.5V12l3.5 2',
  close: 'M6 6l12 12M18 6 6 18',
  document: 'M6 3h8.5L19 7.5V21H6ZM14 3.5V8h4.5M9.5 12.5h6M9.5 16.5h6',
  copy: 'M9 9h11v11H9ZM6 15H4V4h11v2',
  download: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  external: 'M14 4h6v6M20 4l-9 9M17 13.5V20H4V7h6.5',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c5.5 5.5 5.5 12.5 0 18M12 3c-5.5 5.5-5.5 12.5 0 18',
  hand: 'M12 3 21 12 12 21 3 12ZM12 8v4.5M12 15.7v.1',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.5M12 7.6v.1',
  key: 'M8 11a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM11.2 12.3 20 3.5M16.5 7l3 3',
  lock: 'M5.5 11h13v9.5h-13ZM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3',
  mail: 'M3.5 5.5h17v13h-17ZM4 6.5l8 7 8-7',
  member:
    'M9.5 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM3 20c0-4 3-5.5 6.5-5.5 1.2 0 2.3.2 3.3.6M15 17.5l2.3 2.3L21.5 15',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  minus: 'M6 12h12',
  pine: 'M12 3 6.5 10H9l-4 6h14l-4-6h2.5ZM12 16.5V21',
  plum: 'M12 10.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM7.3 13.6a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM16.7 13.6a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM9.2 19.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM14.8 19.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4Z',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7Z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
  sky: 'M7 18.5a4 4 0 0 1-.4-8 5.5 5.5 0 0 1 10.6-.7A4.4 4.4 0 0 1 17 18.5Z',
  share: 'M12 15V3.5M8 7l4-3.5L16 7M6 11H4.5v9.5h15V11H18',
  star: 'm12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8Z',
  stop: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM12 7.5v5.5M12 16.3v.1',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c0-4.5 3.5-6 7.5-6s7.5 1.5 7.5 6',
} as const

export type IconName = keyof typeof paths

/** Always decoration: the word beside it says the same. Sizes follow the text they stand in. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      width="1.25em"
      height="1.25em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cx('inline-block shrink-0', className)}
    >
      <path d={paths[name]} />
    </svg>
  )
}
