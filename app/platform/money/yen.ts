declare const yenBrand: unique symbol
/** Whole yen. Never a fraction, never multiplied by 100. */
export type Yen = number & { readonly [yenBrand]: true }

/**
 * Whole yen from a number or a database bigint.
 * @throws RangeError when it is not a safe whole number
 */
export function yen(amount: number | bigint): Yen {
  const value = Number(amount)
  if (!Number.isSafeInteger(value)) throw new RangeError('not a whole amount of yen')
  return value as Yen
}

export const ZERO_YEN = yen(0)

/** The sum of amounts. */
export const sumYen = (amounts: readonly Yen[]): Yen => yen(amounts.reduce((sum, amount) => sum + amount, 0))

/** `amount × numerator / denominator`, rounded down; exact for any safe amount. */
export function shareOf(amount: Yen, numerator: number, denominator: number): Yen {
  return yen((BigInt(amount) * BigInt(numerator)) / BigInt(denominator))
}
