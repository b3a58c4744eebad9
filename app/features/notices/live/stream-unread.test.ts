import { afterAll, beforeEach, expect, it } from 'vitest'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { openSession } from '#app/platform/session/session.server.ts'
import { makeMember, signedIn } from '#app/testing/make.server.ts'
import { makeNotices } from '../commands/make-notices.server.ts'
import { readAllNotices } from '../commands/read-notices.server.ts'
import { closeStreams, openStreams } from './hub.server.ts'
import { streamUnread } from './stream-unread.server.ts'

let actor: MemberActor
let jobs = 0

beforeEach(async () => {
  const { id } = await makeMember()
  await db.$transaction((tx) => openSession(tx, id, { ipAddress: '192.0.2.1', userAgent: 'test' }, clock.now()))
  const session = await db.session.findFirstOrThrow({ where: { memberId: id } })
  actor = { ...(await signedIn(id)), sessionId: session.id }
})
afterAll(closeStreams)

const tell = () =>
  makeNotices(`live-${jobs++}`, [
    {
      memberId: actor.memberId,
      participantId: null,
      kind: 'question',
      subject: 'question',
      subjectId: crypto.randomUUID(),
      textKey: 'questions.mail.answered',
      path: '/questions',
    },
  ])

/** Reads what a stream says, event by event. */
function open(beatMs?: number) {
  const page = new AbortController()
  const response = streamUnread(actor, page.signal, beatMs)
  const reader = response.body!.pipeThrough(new TextDecoderStream() as never).getReader()
  const next = async () => {
    const { value, done } = await (reader.read() as Promise<ReadableStreamReadResult<string>>)
    return done ? 'the end' : value.trim()
  }
  return { response, next, leave: () => page.abort() }
}

it('says the number at once, when something comes and when it is read', async () => {
  const { response, next, leave } = open()
  expect(response.headers.get('Content-Type')).toMatch(/^text\/event-stream/)
  expect(response.headers.get('Cache-Control')).toContain('no-transform')
  expect(await next()).toBe('retry: 5000')
  expect(await next()).toBe('event: unread\ndata: 0')
  await tell()
  expect(await next()).toBe('event: unread\ndata: 1')
  await readAllNotices(actor, clock.now().toISOString())
  expect(await next()).toBe('event: unread\ndata: 0')
  leave()
  expect(await next()).toBe('the end')
  expect(openStreams(actor.memberId)).toBe(0)
})

it('keeps saying it, and ends with the session', async () => {
  const { next } = open(20)
  await next()
  expect(await next()).toBe('event: unread\ndata: 0')
  expect(await next()).toBe('event: unread\ndata: 0')
  await db.session.update({ where: { id: actor.sessionId }, data: { expiresAt: clock.now() } })
  const said = []
  for (let last = ''; last !== 'the end'; said.push(last)) last = await next()
  expect(said.at(-1)).toBe('the end')
  expect(openStreams(actor.memberId)).toBe(0)
})

it('lets the oldest of too many go', async () => {
  const pages = Array.from({ length: 6 }, () => open())
  const [oldest, ...others] = pages
  const said = []
  for (let last = ''; last !== 'the end'; said.push(last)) last = await oldest!.next()
  expect(openStreams(actor.memberId)).toBe(5)
  for (const { leave } of others) leave()
  expect(openStreams(actor.memberId)).toBe(0)
})

it('ends all when the process ends', async () => {
  const { next } = open()
  await next()
  await closeStreams()
  const said = []
  for (let last = ''; last !== 'the end'; said.push(last)) last = await next()
  expect(openStreams(actor.memberId)).toBe(0)
})
