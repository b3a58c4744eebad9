import type { Locale } from './translator.ts'

const TIME_ZONE = 'Asia/Tokyo'

// Made once: a formatter costs a hundred times what it costs to use it.
const formatter = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...options })
const inEnglish = formatter('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
const inJapanese = formatter('ja-JP', { dateStyle: 'long' })
const weekday = formatter('ja-JP', { weekday: 'short' })
const minutes = formatter('ja-JP', { hour: '2-digit', minute: '2-digit' })

/** `2025年4月1日（火）` / `Tue, 1 Apr 2025`, in Japan's time. */
export function formatDate(iso: string, locale: Locale): string {
  const date = new Date(iso)
  return locale === 'en' ? inEnglish.format(date) : `${inJapanese.format(date)}（${weekday.format(date)}）`
}

/** The time to the minute, in Japan's time: `14:32`. */
export const formatTime = (iso: string): string => minutes.format(new Date(iso))

/** Date and time to the minute, in Japan's time. */
export const formatDateTime = (iso: string, locale: Locale): string => `${formatDate(iso, locale)} ${formatTime(iso)}`

function inManUnits(amount: number): string {
  const oku = Math.floor(amount / 100_000_000)
  const man = Math.floor((amount % 100_000_000) / 10_000)
  const rest = amount % 10_000
  const parts = [
    oku ? `${oku.toLocaleString('ja-JP')}億` : '',
    man ? `${man.toLocaleString('ja-JP')}万` : '',
    rest || amount === 0 ? rest.toLocaleString('ja-JP') : '',
  ]
  return `${parts.join('')}円`
}

/** Yen in prose: `1,200万円`, `−150万円` / `¥12,000,000`, `−¥1,500,000`. */
export const formatYenProse = (amount: number, locale: Locale): string =>
  locale === 'ja' ? `${amount < 0 ? '−' : ''}${inManUnits(Math.abs(amount))}` : formatYen(amount)

/** Yen in tables: `¥12,000,000`, with a minus sign where something is taken off. */
export const formatYen = (amount: number): string =>
  `${amount < 0 ? '−' : ''}¥${Math.abs(amount).toLocaleString('en-US')}`

/** Whole days from now to a moment, rounded up; 0 when it has passed. */
export const daysUntil = (iso: string, now: Date): number =>
  Math.max(0, Math.ceil((new Date(iso).getTime() - now.getTime()) / 86_400_000))
