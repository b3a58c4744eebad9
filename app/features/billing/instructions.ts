/** Where to pay: a shop's voucher, or the account a transfer goes to. Kept with the attempt as Stripe gave it. */
export type PaymentInstructions = KonbiniInstructions | TransferInstructions

export interface KonbiniInstructions {
  kind: 'konbini'
  /** Stripe's page with the number to say at the till. */
  voucherUrl: string
  /** ISO time until which a shop takes the payment. */
  expiresAt: string
}

export interface TransferInstructions {
  kind: 'bank_transfer'
  bankName: string
  bankCode: string
  branchName: string
  branchCode: string
  /** `futsu` or `toza`. */
  accountType: string
  accountNumber: string
  accountHolder: string
  /** What is still missing. */
  remainingYen: number
  /** Stripe's own page with the same, where there is one. */
  pageUrl: string | null
}
