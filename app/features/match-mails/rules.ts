import type { ArrangedMatch } from '#app/features/matching/arrange-matches.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { type MailPace, nextDue, nextMorning } from '#app/platform/mail-pace.ts'
import { FIRST_PLACES, MAILS_A_DAY, STRONG_FIT } from './limits.ts'

/** Without a choice of the member. */
export const DEFAULT_PACE: MailPace = 'daily'

/** What counts of a match in a list, as the page of matches shows it. */
export interface Placed extends Pick<ArrangedMatch, 'score' | 'isNewcomerSlot'> {
  match: { reasons: readonly { key: string }[] }
}

/**
 * The criteria that say what a listing is about. Place, price and the like fit many; where few listings are to be compared
 * they alone make a fit.
 */
const TOPICAL = ['text_fit', 'concept_relation']

/** Whether a match fits well: on its topic, and by itself, not because there is a place for new ones. */
export const fitsWell = ({ score, isNewcomerSlot, match }: Placed): boolean =>
  score >= STRONG_FIT && !isNewcomerSlot && match.reasons.some(({ key }) => TOPICAL.includes(key))

/** The strong matches of a list: those that fit well on its first places. */
export const strongOf = <T extends Placed>(matches: readonly T[]): T[] =>
  matches.slice(0, FIRST_PLACES).filter(fitsWell)

/** The midnight in Japan the day of `now` began with. */
export const startOfDay = (now: Date): Date => new Date(`${tokyoDay(now)}T00:00:00+09:00`)

/** When a mail is made of the first match that waits. */
export const firstDue = (pace: MailPace, now: Date): Date | null => (pace === 'instant' ? now : nextDue(pace, now))

/** When the next mail may be made, after so many today, with matches waiting. */
export function dueWithWaiting(pace: MailPace, mailsToday: number, now: Date): Date | null {
  return pace === 'instant' && mailsToday >= MAILS_A_DAY ? nextMorning(now) : nextDue(pace, now)
}
