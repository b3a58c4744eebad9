const UNITS: Record<string, number> = { 億: 100_000_000, 千万: 10_000_000, 百万: 1_000_000, 万: 10_000, 千: 1_000 }

/**
 * Reads an amount as people in Japan type it: 12000000, 12,000,000, １２００万, 1億2,000万円, 3千万, 1.5億, ¥500.
 * @returns whole yen, or undefined when it is not one amount (negative, a fraction of a yen, other words, above 10^13)
 */
export function parseYen(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replace(/[,，\s円¥]/g, '')
  // Only the last number may go without a unit: with a unit optional everywhere, a long row of digits takes for ever.
  if (text === '' || !/^(?:\d+(?:\.\d+)?(?:億|千万|百万|万|千))*(?:\d+(?:\.\d+)?)?$/.test(text)) return undefined
  let total = 0
  let lastUnit = Infinity
  for (const [, digits = '', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(億|千万|百万|万|千)?/g)) {
    const factor = unit ? UNITS[unit]! : 1
    if (factor >= lastUnit) return undefined
    lastUnit = factor
    total += Number((Number(digits) * factor).toFixed(4))
  }
  return Number.isSafeInteger(total) && total <= 1e13 ? total : undefined
}

const MINUS = /^\s*(?:[-−–▲△]|マイナス)\s*/u

/**
 * The same with a minus before it as account books write it: ▲150万円, △1,200, マイナス30万, -5000, −1億.
 * @returns whole yen, below zero where a minus stands, or undefined
 */
export function parseSignedYen(typed: string): number | undefined {
  const text = typed.normalize('NFKC')
  const amount = parseYen(text.replace(MINUS, ''))
  return amount && MINUS.test(text) ? -amount : amount
}
