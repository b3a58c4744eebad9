import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { boss, REACTIONS_QUEUE } from '#app/platform/jobs/boss.server.ts'
import { drainJobs } from '#app/platform/jobs/drain-jobs.server.ts'
import type { Reactions } from '#app/platform/jobs/reactions.server.ts'
import { makeListing, makeMember, makeOperatorActor, makeOwner, makePair, signedIn } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { rerunJob } from './commands/rerun-job.server.ts'
import { getConsole } from './queries/get-console.server.ts'
import { getFailedJobs } from './queries/get-failed-jobs.server.ts'
import { listListingsForReview } from './queries/list-listings-for-review.server.ts'
import { listOpenIntroductions } from './queries/list-open-introductions.server.ts'

/** Makes one reaction job fail at every try. @returns its id */
async function failOneJob(): Promise<string> {
  await runCommand(system('test'), 'listing:import', ({ emit }) => emit('listing.changed', { listingId: randomUUID() }))
  const failing = new Proxy(
    {},
    {
      get: (_target, name) =>
        name === 'listing.changed'
          ? { broken: async () => Promise.reject(new Error('見本金属株式会社 is the secret name')) }
          : {},
    },
  ) as Reactions
  await drainJobs(failing).catch(() => undefined)
  const queue = await boss()
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM pgboss.job WHERE name = ${REACTIONS_QUEUE} AND state = 'active' LIMIT 1`
  await db.$executeRaw`UPDATE pgboss.job SET retry_limit = 0 WHERE id = ${row!.id}::uuid`
  await queue.fail(REACTIONS_QUEUE, row!.id, { message: 'listing.changed/broken: Error' })
  return row!.id
}

describe('failed jobs', () => {
  it('are listed without anybody’s words and run again exactly once', async () => {
    const operator = await makeOperatorActor()
    const jobId = await failOneJob()
    const { jobs } = await getFailedJobs(operator, 1)
    expect(jobs).toMatchObject([{ id: jobId, name: 'listing.changed/broken' }])
    expect(JSON.stringify(jobs)).not.toContain('見本金属')

    const rerun = () => rerunJob(operator, { jobId })
    const tries = await race(rerun, rerun)
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])

    let ran = 0
    const mended = new Proxy({}, { get: () => ({ broken: async () => void ran++ }) }) as Reactions
    await drainJobs(mended)
    expect(ran).toBe(1)
    expect((await getFailedJobs(operator, 1)).jobs).toEqual([])
  })

  it('are the operator’s alone', async () => {
    const member = await signedIn((await makeMember()).id)
    await expect(getFailedJobs(member, 1)).rejects.toThrow('request.forbidden')
    await expect(rerunJob(member, { jobId: randomUUID() })).rejects.toThrow('request.forbidden')
  })
})

describe('the console', () => {
  it('counts what waits and shows listings without what is confidential', async () => {
    const operator = await makeOperatorActor()
    const { participant } = await makeOwner()
    const before = await getConsole(operator)
    await makeListing(participant.id, {
      status: 'in_review',
      confidential: { companyName: '秘密の社名' },
      details: { strengths: '会員だけの強み' },
    })
    expect((await getConsole(operator)).waiting.listings).toBe(before.waiting.listings + 1)
    const page = JSON.stringify(await listListingsForReview(operator, 1))
    expect(page).toContain('会員だけの強み')
    expect(page).not.toContain('秘密の社名')
  })

  it('shows introductions under way with both names', async () => {
    const operator = await makeOperatorActor()
    const { offer, need, offerListing, needListing } = await makePair()
    const now = new Date()
    await db.introduction.create({
      data: {
        track: 'succession',
        offerListingId: offerListing.id,
        needListingId: needListing.id,
        offerParticipantId: offer.participant.id,
        needParticipantId: need.participant.id,
        askedBySide: 'need',
        askedByMemberId: need.member.id,
        state: 'requested',
        message: 'お会いしたいです',
        createdAt: now,
        stateChangedAt: now,
        expiresAt: now,
      },
    })
    const { rows } = await listOpenIntroductions(operator, 1)
    expect(rows).toMatchObject([{ state: 'requested', navigator: null, offer: { name: offer.participant.name } }])
    const member = await signedIn(offer.member.id)
    await expect(listOpenIntroductions(member, 1)).rejects.toThrow('request.forbidden')
  })
})
