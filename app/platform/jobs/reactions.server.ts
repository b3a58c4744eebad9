import { createHash } from 'node:crypto'
import type PgBoss from 'pg-boss'
import { db } from '../db.server.ts'
import type { AppEvent, EventName, EventPayloads } from '../events.ts'
import { describeError, log } from '../log.server.ts'
import { boss, EVENTS_QUEUE, LONG_QUEUE, REACTIONS_QUEUE, WAKE_CHANNEL } from './boss.server.ts'
import { throughTransaction } from './outbox.server.ts'

/** `jobId` is the same at every try: the key for doing a thing once. */
export type Reaction<N extends EventName> = (payload: EventPayloads[N], job: { jobId: string }) => Promise<void>

/** A reaction that takes minutes; it waits for its like only. */
export interface LongReaction<N extends EventName> {
  long: Reaction<N>
}

/** Event name -> reaction name -> what to do. Reaction names are stable: waiting jobs are found by them. */
export type Reactions = { [N in EventName]: Record<string, Reaction<N> | LongReaction<N>> }

export interface ReactionJob {
  reaction: string
  event: AppEvent
}

/** The same event and reaction always give the same job id, so a repeated fan-out adds nothing. */
function jobIdOf(eventJobId: string, reaction: string): string {
  const hex = createHash('sha256').update(`${eventJobId}:${reaction}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

async function fanOut(reactions: Reactions, job: PgBoss.Job<AppEvent>): Promise<void> {
  const all = Object.entries(reactions[job.data.name] ?? {})
  const queue = await boss()
  await db.$transaction(async (tx) => {
    for (const [reaction, work] of all) {
      const data: ReactionJob = { reaction, event: job.data }
      const name = 'long' in work ? LONG_QUEUE : REACTIONS_QUEUE
      await queue.send(name, data, { id: jobIdOf(job.id, reaction), db: throughTransaction(tx) })
      await tx.$executeRaw`SELECT pg_notify(${WAKE_CHANNEL}, ${name})`
    }
  })
}

async function react(reactions: Reactions, job: PgBoss.Job<ReactionJob>): Promise<void> {
  const { reaction, event } = job.data
  const work = (reactions[event.name] as Record<string, Reaction<EventName> | LongReaction<EventName>>)[reaction]
  if (!work) throw new Error(`no reaction ${event.name}/${reaction}`)
  await ('long' in work ? work.long : work)(event.payload, { jobId: job.id })
}

/** pg-boss stores what a handler throws; only the safe description of an error goes there. */
async function guarded(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const description = describeError(error)
    log.error({ job: name, error: description }, 'job failed')
    throw new Error(`${name}: ${description.name}${description.code ? ` ${description.code}` : ''}`)
  }
}

/** One handler per queue, each given one job. */
export function handlersFor(reactions: Reactions) {
  const reacting = (job: PgBoss.Job<ReactionJob>) =>
    guarded(`${job.data.event.name}/${job.data.reaction}`, () => react(reactions, job))
  return {
    [EVENTS_QUEUE]: (job: PgBoss.Job<AppEvent>) => guarded(job.data.name, () => fanOut(reactions, job)),
    [REACTIONS_QUEUE]: reacting,
    [LONG_QUEUE]: reacting,
  }
}
