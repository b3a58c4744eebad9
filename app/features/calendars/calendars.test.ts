import { expect, it } from 'vitest'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeNavigatorActor, makeOwner } from '#app/testing/make.server.ts'
import { makeProposed } from '#app/testing/make-deal.server.ts'
import { renewFeed, withdrawFeed } from './commands/change-feed.server.ts'
import { getFeed } from './queries/get-feed.server.ts'
import { calendarIcs } from './ui/calendar-ics.server.ts'

const gone = { code: 'request.not_found' }

it('an address reads the days, a new one ends it, and taken back it leads nowhere', async () => {
  const { actor } = await makeNavigatorActor()
  expect(await getFeed(actor)).toEqual({ since: null })
  const first = await renewFeed(actor)
  expect(await calendarIcs(first)).toContain('BEGIN:VCALENDAR')
  const second = await renewFeed(actor)
  await expect(calendarIcs(first)).rejects.toMatchObject(gone)
  expect(await calendarIcs(second)).toContain('BEGIN:VCALENDAR')
  expect((await getFeed(actor)).since).not.toBeNull()
  await withdrawFeed(actor)
  await withdrawFeed(actor)
  for (const token of [second, '', 'x'.repeat(43)]) await expect(calendarIcs(token)).rejects.toMatchObject(gone)
  expect(await db.calendarFeed.count({ where: { tokenHash: second } })).toBe(0)
})

it('keeps no token, only its hash', async () => {
  const { actor, member } = await makeNavigatorActor()
  const token = await renewFeed(actor)
  const row = await db.calendarFeed.findUniqueOrThrow({ where: { memberId: member.id } })
  expect(JSON.stringify(row)).not.toContain(token)
})

it('is for navigators alone, and ends with the appointment', async () => {
  const { actor } = await makeOwner(['navigator'])
  await expect(renewFeed(actor)).rejects.toMatchObject({ code: 'request.forbidden' })
  const made = await makeNavigatorActor()
  const token = await renewFeed(made.actor)
  await db.navigatorTask.create({
    data: {
      navigatorParticipantId: made.participant.id,
      title: '用件の印',
      dueOn: clock.now(),
      createdAt: clock.now(),
    },
  })
  expect(await calendarIcs(token)).toContain('BEGIN:VEVENT')
  await db.navigator.delete({ where: { participantId: made.participant.id } })
  expect(await calendarIcs(token)).not.toContain('BEGIN:VEVENT')
})

it('shows tasks, visits and deadlines of the own navigator by kind, without a word of anybody', async () => {
  const { introductionId, navigator, need } = await makeProposed()
  const id = navigator.participant.id
  const mine = { navigatorParticipantId: id, createdAt: clock.now() }
  const day = new Date(clock.now().getTime() + 3 * DAY_MS)
  await db.navigatorTask.create({ data: { ...mine, title: '用件の印', dueOn: day } })
  await db.navigatorTask.create({ data: { ...mine, title: '済んだ印', dueOn: day, doneAt: clock.now() } })
  await db.visit.create({
    data: { ...mine, participantId: need.participant.id, plannedOn: day, place: '場所の印', words: '話の印' },
  })
  const other = await makeNavigatorActor()
  await db.navigatorTask.create({
    data: { navigatorParticipantId: other.participant.id, createdAt: clock.now(), title: '他の印', dueOn: day },
  })
  const ics = (await calendarIcs(await renewFeed(navigator.actor))).replaceAll('\r\n ', '')
  expect(ics.match(/^SUMMARY:.*$/gm)?.sort()).toEqual(['SUMMARY:用事', 'SUMMARY:紹介の期限', 'SUMMARY:訪問'].sort())
  expect(ics).toContain(`/desk/introductions/${introductionId}`)
  expect(ics).not.toContain('の印')
})
