import { cx } from './cx.ts'
import { formatYen, type YenStyle } from './format-yen.ts'

export function Money({
  yen,
  locale,
  as = 'prose',
  className,
}: {
  yen: number
  locale: string
  as?: YenStyle
  className?: string
}) {
  return (
    <data value={yen} className={cx('whitespace-nowrap', className)}>
      {formatYen(yen, locale, as)}
    </data>
  )
}
