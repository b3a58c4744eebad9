const eras = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' })

/** The year from which on there is one era at a time. */
const FIRST_YEAR = 1868

/** A year as the calendar of the eras has it at its end: 昭和43年. Undefined before 1868. */
export const eraYear = (year: number): string | undefined =>
  year < FIRST_YEAR ? undefined : eras.format(new Date(Date.UTC(year, 11, 31)))
