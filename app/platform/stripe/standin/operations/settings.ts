import type { Draft } from '../state/draft.ts'
import type { Store } from '../state/store.ts'
import type { Due, RefundCourse, StoredSettings } from '../state/object-types.ts'

export const DAY_SECONDS = 24 * 3600

const ID = 'settings'

const NOTHING_SET: StoredSettings = {
  id: ID,
  object: 'standin.settings',
  offsetSeconds: 0,
  nextRefunds: [],
  due: [],
}

/** What the controls have set, and what is to happen later. It survives a restart. */
export const settingsOf = (from: Pick<Store, 'get'> | Draft): StoredSettings =>
  from.get('standin.settings', ID) ?? NOTHING_SET

/** Puts the clock forward. It never goes back. */
export function advanceClock(draft: Draft, seconds: number): void {
  const before = settingsOf(draft)
  draft.put({ ...before, offsetSeconds: before.offsetSeconds + seconds })
}

/** Decides how the next refunds go. */
export function planRefund(draft: Draft, course: RefundCourse): void {
  const before = settingsOf(draft)
  draft.put({ ...before, nextRefunds: [...before.nextRefunds, course] })
}

/** The course set for the next refund, which is used up by this; undefined when none was set. */
export function takeRefundCourse(draft: Draft): RefundCourse | undefined {
  const before = settingsOf(draft)
  const [course, ...nextRefunds] = before.nextRefunds
  if (course) draft.put({ ...before, nextRefunds })
  return course
}

/** Lets something happen by itself, when its time has come. */
export function schedule(draft: Draft, due: Due): void {
  const before = settingsOf(draft)
  draft.put({ ...before, due: [...before.due, due] })
}

/** What is due by now, which is taken off the list by this. */
export function takeDue(draft: Draft, now: number): Due[] {
  const before = settingsOf(draft)
  const due = before.due.filter(({ at }) => at <= now)
  if (due.length > 0) draft.put({ ...before, due: before.due.filter(({ at }) => at > now) })
  return due
}
