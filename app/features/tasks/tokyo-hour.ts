const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', hourCycle: 'h23' })

/** The hour in Japan, 0 to 23. */
export const hourInTokyo = (date: Date): number => Number(hour.format(date))
