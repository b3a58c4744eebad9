export type YenStyle = 'prose' | 'table'

const big: [number, string][] = [
  [1_000_000_000_000, '兆'],
  [100_000_000, '億'],
  [10_000, '万'],
]

/** Whole yen. Prose: 1億2,000万円 / ¥120 million where that is exact; table: ¥120,000,000. */
export function formatYen(amountYen: number, locale: string, style: YenStyle): string {
  const isJapanese = locale.startsWith('ja')
  if (style === 'prose') return isJapanese ? japaneseProse(amountYen) : englishProse(amountYen)
  const digits = new Intl.NumberFormat('en-US').format(Math.abs(amountYen))
  return `${amountYen < 0 ? '−' : ''}¥${digits}`
}

function japaneseProse(amountYen: number): string {
  const number = new Intl.NumberFormat('ja-JP')
  let rest = Math.abs(amountYen)
  let text = ''
  for (const [size, unit] of big) {
    const count = Math.floor(rest / size)
    if (count > 0) text += number.format(count) + unit
    rest %= size
  }
  if (rest > 0 || text === '') text += number.format(rest)
  return `${amountYen < 0 ? '−' : ''}${text}円`
}

function englishProse(amountYen: number): string {
  const amount = Math.abs(amountYen)
  const sign = amountYen < 0 ? '−' : ''
  for (const [size, unit] of [
    [1_000_000_000, 'billion'],
    [1_000_000, 'million'],
  ] as const) {
    // Rounding would change the sum: only what needs at most two decimals is said in words.
    if (amount >= size && amount % (size / 100) === 0) {
      return `${sign}¥${new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(amount / size)} ${unit}`
    }
  }
  return `${sign}¥${new Intl.NumberFormat('en-US').format(amount)}`
}
