/** A charge as its documents tell it. Amounts in whole yen, days in Japan. */
export interface BilledCharge {
  id: string
  quote: {
    kind: string
    /** Of the deal, where it is about one. */
    track: string | null
    frozenOn: string
    subtotalYen: number
    taxYen: number
    totalYen: number
    lines: readonly { kind: string; amountYen: number; data: Record<string, unknown> }[]
  }
}

/** Money that went back. */
export interface Refunded {
  id: string
  amountYen: number
  /** What had gone back of this charge before. */
  beforeYen: number
  refundedOn: string
}
