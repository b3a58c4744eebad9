const tokyo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' })

/** The calendar day in Japan, `2025-04-01`: dated versions (fees, documents) are valid from a day on. */
export const tokyoDay = (date: Date): string => tokyo.format(date)
