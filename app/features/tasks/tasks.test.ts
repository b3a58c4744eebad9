import { afterEach, describe, expect, it } from 'vitest'
import { clock, DAY_MS, HOUR_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { makeProposed } from '#app/testing/make-deal.server.ts'
import { makeNavigatorActor, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { addTask } from './commands/add-task.server.ts'
import { finishTask, removeTask, reopenTask } from './commands/change-task.server.ts'
import { listTasks } from './queries/list-tasks.server.ts'
import { remindOfTasks } from './reactions/remind-of-tasks.server.ts'
import { readTaskQuery, taskSchema } from './schema.ts'
import { standingOf } from './rules.ts'

afterEach(() => clock.reset())

const open = readTaskQuery(new URL('https://musubi.example/desk/tasks'))
const done = { ...open, show: 'done' as const }
const dayIn = (days: number) => tokyoDay(new Date(clock.now().getTime() + days * DAY_MS))
const gone = { code: 'request.not_found' }

it.each([
  ['2026-06-01', false, 'today'],
  ['2026-05-31', false, 'overdue'],
  ['2026-06-02', false, 'later'],
  [null, false, 'undated'],
  ['2026-05-31', true, 'done'],
] as const)('due on %s, done %s: %s', (dueOn, isDone, standing) => {
  expect(standingOf({ dueOn, isDone }, '2026-06-01')).toBe(standing)
})

it.each([
  [{ title: '' }, undefined],
  [{ title: '電話', dueOn: 'いつか' }, undefined],
  [{ title: '電話', participantId: 'x' }, undefined],
  [{ title: ' 電話 ', dueOn: '', participantId: '' }, { title: '電話' }],
  [
    { title: '電話', dueOn: '２０２６年４月１日' },
    { title: '電話', dueOn: '2026-04-01' },
  ],
])('what is typed: %j', (typed, read) => {
  const result = taskSchema.safeParse(typed)
  expect(result.success ? JSON.parse(JSON.stringify(result.data)) : undefined).toEqual(read)
})

describe('tasks', () => {
  it('stand in the order of their days, overdue first, without a day last, twenty a page', async () => {
    const { actor } = await makeNavigatorActor()
    await addTask(actor, { title: '日なし' })
    for (let at = 0; at < 19; at++) await addTask(actor, { title: `先${at}`, dueOn: dayIn(5 + at) })
    await addTask(actor, { title: '過ぎた', dueOn: dayIn(-3) })
    const first = await listTasks(actor, open, 1)
    expect(first).toMatchObject({ total: 21, pageCount: 2 })
    expect(first.tasks[0]).toMatchObject({ title: '過ぎた', standing: 'overdue' })
    expect((await listTasks(actor, open, 2)).tasks).toMatchObject([{ title: '日なし', standing: 'undated' }])
  })

  it('are ticked off once, also twice at once, and opened again', async () => {
    const { actor } = await makeNavigatorActor()
    await addTask(actor, { title: '電話' })
    const { id } = (await listTasks(actor, open, 1)).tasks[0]!
    const finish = () => finishTask(actor, id)
    await race(finish, finish)
    expect(await db.auditEntry.count({ where: { action: 'task.done', entityId: id } })).toBe(1)
    expect((await listTasks(actor, open, 1)).tasks).toEqual([])
    expect((await listTasks(actor, done, 1)).tasks).toMatchObject([{ id, standing: 'done' }])
    await reopenTask(actor, id)
    expect((await listTasks(actor, open, 1)).tasks).toMatchObject([{ id }])
    await removeTask(actor, id)
    await expect(removeTask(actor, id)).rejects.toMatchObject(gone)
  })

  it("are nobody else's to read, to tick off or to remove", async () => {
    const mine = await makeNavigatorActor()
    await addTask(mine.actor, { title: '電話' })
    const { id } = (await listTasks(mine.actor, open, 1)).tasks[0]!
    const other = await makeNavigatorActor()
    for (const stranger of [other.actor, await makeOperatorActor()])
      expect((await listTasks(stranger, open, 1)).tasks).toEqual([])
    for (const change of [finishTask, reopenTask, removeTask])
      await expect(change(other.actor, id)).rejects.toMatchObject(gone)
    const { actor } = await makeOwner(['navigator'])
    await expect(addTask(actor, { title: '電話' })).rejects.toMatchObject({ code: 'request.forbidden' })
  })

  it('are about what the navigator looks after, and nothing else', async () => {
    const { navigator, offer, introductionId } = await makeProposed()
    const { actor } = navigator
    await addTask(actor, { title: '先方', participantId: offer.participant.id, dueOn: dayIn(1) })
    await addTask(actor, { title: '紹介', introductionId, dueOn: dayIn(2) })
    expect((await listTasks(actor, open, 1)).tasks).toMatchObject([
      { about: { kind: 'participant', name: offer.participant.name } },
      { about: { kind: 'introduction', id: introductionId } },
    ])
    const stranger = await makeNavigatorActor()
    const foreign = [{ participantId: offer.participant.id }, { introductionId }, { contactId: introductionId }]
    for (const ids of foreign) await expect(addTask(stranger.actor, { title: 'x', ...ids })).rejects.toMatchObject(gone)
  })
})

describe('the reminder', () => {
  const morningOf = (day: string) => clock.moveBy(new Date(`${day}T07:30:00+09:00`).getTime() - clock.now().getTime())
  const noticesOf = (memberId: string) => db.notice.findMany({ where: { memberId, kind: 'task_due' } })

  it('comes on the morning of the day, once, and names nothing', async () => {
    const { actor, member } = await makeNavigatorActor()
    const due = dayIn(2)
    await addTask(actor, { title: '用件の印', dueOn: due })
    await addTask(actor, { title: '済んだ用件', dueOn: due })
    const tasks = (await listTasks(actor, open, 1)).tasks
    await finishTask(actor, tasks.find(({ title }) => title === '済んだ用件')!.id)
    morningOf(due)
    clock.moveBy(-HOUR_MS)
    await remindOfTasks()
    expect(await noticesOf(member.id)).toEqual([])
    clock.moveBy(HOUR_MS)
    await Promise.all([remindOfTasks(), remindOfTasks()])
    await remindOfTasks()
    const told = await noticesOf(member.id)
    expect(told).toMatchObject([{ textKey: 'tasks.mail.due', path: '/desk/tasks' }])
    expect(JSON.stringify(told)).not.toContain('用件')
  })
})
