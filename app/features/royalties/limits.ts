export const PRODUCT_MAX = 200
export const NOTE_MAX = 600
export const REASON_MAX = 1_000

/** Freelance Act, art. 4: whatever is owed is paid within so many days. */
export const DAYS_MAX = 60
/** Years an agreement may run. */
export const YEARS_MAX = 20

/** Net sales of one period. */
export const SALES_MAX_YEN = 1_000_000_000_000
export const PIECES_MAX = 100_000_000
