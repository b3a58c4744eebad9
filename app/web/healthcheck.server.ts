import type { Request, Response } from 'express'
import { isDatabaseUp } from '../platform/db.server.ts'
import { boss, EVENTS_QUEUE, LONG_QUEUE, REACTIONS_QUEUE } from '../platform/jobs/boss.server.ts'
import { healthParts } from '../wiring.server.ts'

interface Part {
  ok: boolean
  detail?: string
}

async function jobsHealth(): Promise<Part> {
  try {
    const queue = await boss()
    const sizes = [EVENTS_QUEUE, REACTIONS_QUEUE, LONG_QUEUE].map((name) => queue.getQueueSize(name))
    const waiting = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    return { ok: true, detail: `${waiting} waiting` }
  } catch {
    return { ok: false }
  }
}

/** State of what the site depends on. 503 only without a database: without the others pages degrade. */
export async function healthcheck(_request: Request, response: Response) {
  const database: Part = { ok: await isDatabaseUp() }
  const names = Object.keys(healthParts)
  const answers = await Promise.all(names.map((name) => healthParts[name]!().catch((): Part => ({ ok: false }))))
  const parts: Record<string, Part> = Object.fromEntries(names.map((name, i) => [name, answers[i]!]))
  const jobs = database.ok ? await jobsHealth() : { ok: false }
  const all = { database, jobs, ...parts }
  response.status(database.ok ? 200 : 503).set('Cache-Control', 'no-store')
  response.json({ ok: Object.values(all).every((part) => part.ok), ...all })
}
