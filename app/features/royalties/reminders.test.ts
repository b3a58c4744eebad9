import { afterEach, expect, it } from 'vitest'
import { clock, DAY_MS, HOUR_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { remindOfStatements } from './reactions/remind-of-statements.server.ts'
import { makeRoyalty } from './testing/make-royalty.server.ts'

afterEach(() => clock.reset())

/** Moves the clock to ten in the morning, Japan's time, so many days after a day. */
const goTo = (day: Date, days: number) => {
  clock.reset()
  clock.moveBy(day.getTime() + HOUR_MS + days * DAY_MS - Date.now())
}

const told = async (memberId: string) =>
  (
    await db.notice.findMany({
      where: { memberId, textKey: { startsWith: 'royalties.mails.' } },
      orderBy: { createdAt: 'asc' },
    })
  )
    .map(({ textKey }) => textKey.replace('royalties.mails.', ''))
    .filter((key) => ['dueSoon', 'overdue'].includes(key))

it('reminds the payer four times, each once, also when two workers look and when one dies in between', async () => {
  const { need, offer, first, statements } = await makeRoyalty()
  const { dueOn } = statements[0]!
  goTo(dueOn, -8)
  await remindOfStatements()
  expect(await told(need.member.id)).toEqual([])
  const expected: string[] = []
  for (const [days, key] of [
    [-7, 'dueSoon'],
    [1, 'overdue'],
    [7, 'overdue'],
    [14, 'overdue'],
  ] as const) {
    goTo(dueOn, days)
    expected.push(key)
    await Promise.all([remindOfStatements(), remindOfStatements()])
    // As if the worker had died after telling and before writing down that it had.
    await db.royaltyStatement.update({ where: { id: first }, data: { remindersSent: expected.length - 1 } })
    await remindOfStatements()
    expect(await told(need.member.id)).toEqual(expected)
  }
  goTo(dueOn, 40)
  await remindOfStatements()
  expect(await told(need.member.id)).toEqual(expected)
  expect(await told(offer.member.id)).toEqual([])
})

it('tells only the last of what a worker that was away has missed, in the morning, and nothing once it is sent', async () => {
  const { need, statements } = await makeRoyalty()
  const { dueOn } = statements[0]!
  clock.moveBy(dueOn.getTime() + 8 * DAY_MS - 3 * HOUR_MS - Date.now())
  expect(await remindOfStatements()).toBe(0)
  goTo(dueOn, 8)
  await remindOfStatements()
  expect(await told(need.member.id)).toEqual(['overdue'])
})
