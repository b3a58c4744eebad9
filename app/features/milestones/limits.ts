/** So many milestones an order can have. */
export const PARTS = [1, 2, 3, 4, 5, 6] as const

export const TITLE_MAX = 80
export const CONTENT_MAX = 1_000
export const PLACE_MAX = 200
export const WORDS_MAX = 1_000

/** Days in which the payer looks at what was delivered; silence accepts. */
export const INSPECTION_DAYS = 14
/** Freelance Act, art. 4: the payment is due within so many days after the work is received. */
export const PAYMENT_DAYS = 60
/** Business days in which a dispute is answered. */
export const ANSWER_DAYS = 5

/** What one payment page takes at most, with tax: eight digits. A milestone above it is divided. */
export const PART_MAX_YEN = 90_000_000
export const PART_MIN_YEN = 1_000
