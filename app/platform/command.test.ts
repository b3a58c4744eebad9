import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeMember, signedIn } from '#app/testing/make.server.ts'
import { system } from './actor.ts'
import { runCommand } from './command.server.ts'
import { db } from './db.server.ts'
import type { EventPayloads } from './events.ts'
import { drainJobs } from './jobs/drain-jobs.server.ts'
import type { Reactions } from './jobs/reactions.server.ts'

/** Reactions that note what reached them, for one event. */
function noting() {
  const seen: Array<{ listingId: string; jobId: string }> = []
  const empty = new Proxy({}, { get: () => ({}) }) as Reactions
  const note = async ({ listingId }: EventPayloads['listing.changed'], { jobId }: { jobId: string }) => {
    seen.push({ listingId, jobId })
  }
  const reactions = new Proxy(empty, {
    get: (_target, name) => (name === 'listing.changed' ? { first: note, second: note } : {}),
  })
  return { seen, reactions }
}

const asSystem = system('test')

describe('runCommand', () => {
  it('writes rows, audit and event together', async () => {
    const listingId = randomUUID()
    await runCommand(asSystem, 'listing:import', async ({ record, emit }) => {
      await record({ action: 'listing.tested', entityType: 'listing', entityId: listingId, data: { count: 1 } })
      await emit('listing.changed', { listingId })
    })
    const { seen, reactions } = noting()
    await drainJobs(reactions)
    expect(seen.map((entry) => entry.listingId)).toEqual([listingId, listingId])
    expect(new Set(seen.map((entry) => entry.jobId)).size).toBe(2)
    const audit = await db.auditEntry.findMany({ where: { entityId: listingId } })
    expect(audit).toMatchObject([{ action: 'listing.tested', actorKind: 'system:test', data: { count: 1 } }])
  })

  it('leaves nothing behind when the work fails', async () => {
    const listingId = randomUUID()
    const attempt = runCommand(asSystem, 'listing:import', async ({ record, emit }) => {
      await record({ action: 'listing.tested', entityType: 'listing', entityId: listingId })
      await emit('listing.changed', { listingId })
      throw new Error('stop')
    })
    await expect(attempt).rejects.toThrow('stop')
    const { seen, reactions } = noting()
    await drainJobs(reactions)
    expect(seen).toEqual([])
    expect(await db.auditEntry.count({ where: { entityId: listingId } })).toBe(0)
  })

  it('refuses before it opens a transaction', async () => {
    const actor = await signedIn((await makeMember()).id)
    let ran = false
    const attempt = runCommand(actor, 'listing:review', async () => {
      ran = true
    })
    await expect(attempt).rejects.toThrow('request.forbidden')
    expect(ran).toBe(false)
  })

  it('turns a violated unique index into the given code', async () => {
    const { email } = await makeMember()
    const again = () =>
      runCommand(
        asSystem,
        'listing:import',
        async ({ tx, now }) => {
          await tx.member.create({ data: { email, displayName: 'B', passwordHash: 'x', createdAt: now } })
        },
        { conflicts: { email: 'account.email_taken' } },
      )
    await expect(again()).rejects.toThrow('account.email_taken')
  })

  it('keeps the audit append-only', async () => {
    const entityId = randomUUID()
    await runCommand(asSystem, 'listing:import', ({ record }) =>
      record({ action: 'listing.tested', entityType: 'listing', entityId }),
    )
    await expect(db.auditEntry.deleteMany({ where: { entityId } })).rejects.toThrow()
    await expect(db.auditEntry.updateMany({ where: { entityId }, data: { action: 'x' } })).rejects.toThrow()
  })
})
