/** Years before the first year of each era, by the ways it is written. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/^(?:明治|明|m)/, 1867],
  [/^(?:大正|大|t)/, 1911],
  [/^(?:昭和|昭|s)/, 1925],
  [/^(?:平成|平|h)/, 1988],
  [/^(?:令和|令|r)/, 2018],
]

const plain = (typed: string): string => typed.normalize('NFKC').toLowerCase().replace(/[,\s]/g, '')

/** A whole number as people type it: 12, １２人, 約1,200名. @returns undefined for anything else, also below zero */
export function readWholeNumber(typed: string): number | undefined {
  const text = plain(typed)
    .replace(/^(?:約|およそ)/, '')
    .replace(/(?:人|名|年|社|件)$/, '')
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** A year of the calendar from 1000 on: 1968, １９６８年, 昭和43年, S43, 平成元年, 1968年創業. @returns undefined for anything else */
export function readYear(typed: string): number | undefined {
  const text = plain(typed).replace(/年?(?:創業|創立|設立|開業)?$/, '')
  if (/^[12]\d{3}$/.test(text)) return Number(text)
  const era = ERAS.find(([name]) => name.test(text))
  if (!era) return undefined
  const [name, before] = era
  const inEra = text
    .replace(name, '')
    .replace(/^\.?元$/, '1')
    .replace(/^\./, '')
  return /^\d{1,2}$/.test(inEra) && Number(inEra) > 0 ? before + Number(inEra) : undefined
}

/** A day as `2026-04-01`, from 2026-04-01, 2026/4/1, ２０２６年４月１日. @returns undefined for what is no day of the calendar */
export function readDay(typed: string): string | undefined {
  const [, year, month, day] = /^([12]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain(typed)) ?? []
  if (!year || !month || !day) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}
