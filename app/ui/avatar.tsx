import { cx } from './cx.ts'

const sizes = { small: 'size-9 text-base', normal: 'size-12 text-xl', large: 'size-14 text-2xl sm:size-20 sm:text-3xl' }
const grounds = [
  'bg-ai-soft text-ai-strong',
  'bg-pine-soft text-pine',
  'bg-plum-soft text-plum',
  'bg-sky-soft text-sky',
  'bg-sunken text-ink',
]

/** A picture if there is one, else the first character on a ground that stays the same for the same name. Decoration: the name stands beside it. */
export function Avatar({
  name,
  src,
  size = 'normal',
  className,
}: {
  name: string
  src?: string | null
  size?: keyof typeof sizes
  className?: string
}) {
  const shape = cx('shrink-0 rounded-full', sizes[size], className)
  if (src) return <img src={src} alt="" loading="lazy" decoding="async" className={cx(shape, 'object-cover')} />
  const characters = [...name.trim()]
  const sum = characters.reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0)
  return (
    <span
      aria-hidden="true"
      className={cx('grid place-items-center leading-none font-bold', shape, grounds[sum % grounds.length])}
    >
      {characters[0]?.toLocaleUpperCase()}
    </span>
  )
}
