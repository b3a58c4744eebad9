import type { Locale } from '#app/i18n/translator.ts'

const options = { timeZone: 'Asia/Tokyo', month: 'short', day: 'numeric', weekday: 'short' } as const

/** `11月23日(月)` / `Mon 23 Nov`, in Japan's time: fits under a stage where eight stand side by side. */
export const shortDate = (iso: string, locale: Locale): string =>
  new Date(iso).toLocaleDateString(locale === 'ja' ? 'ja-JP' : 'en-GB', options)
