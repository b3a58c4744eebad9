import { HOUR_MS } from '#app/platform/clock.ts'

const TOKYO_AHEAD = 9 * HOUR_MS

/** What stands after the name of goods where the product is for those who make or sell them: 化粧品工場向けの検査機. */
const ABOUT_OTHERS = /^(?:工場|メーカー|業界|会社|企業|製造|容器|向け|店|以外|を除|は除)/

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The first of the excluded goods these texts name as goods; undefined when none is. */
export function excludedGood(texts: readonly string[], goods: readonly string[]): string | undefined {
  const folded = texts.map(fold)
  const isNamed = (good: string, text: string): boolean => {
    for (let at = text.indexOf(good); at !== -1; at = text.indexOf(good, at + good.length)) {
      if (!ABOUT_OTHERS.test(text.slice(at + good.length))) return true
    }
    return false
  }
  return goods.find((good) => folded.some((text) => isNamed(fold(good), text)))
}

/**
 * The last moment of the support of a company whose first introduction was brokered then: the day before the same day so many
 * months later, in Japan. A day the month does not have is its last.
 */
export function supportEndsAt(firstBrokeredAt: Date, months: number): Date {
  const tokyo = new Date(firstBrokeredAt.getTime() + TOKYO_AHEAD)
  const [year, month, day] = [tokyo.getUTCFullYear(), tokyo.getUTCMonth() + months, tokyo.getUTCDate()]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(day, lastDay)) - TOKYO_AHEAD)
}
