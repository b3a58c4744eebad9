import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { listingDesk } from '#app/testing/listing-desk.server.ts'
import { makeListing, makeOperatorActor } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { approveListing } from './commands/approve-listing.server.ts'
import { closeListing } from './commands/close-listing.server.ts'
import { matchListing } from './commands/match-listing.server.ts'
import { pauseListing } from './commands/pause-listing.server.ts'
import { rejectListing } from './commands/reject-listing.server.ts'
import { renewListing } from './commands/renew-listing.server.ts'
import { resumeListing } from './commands/resume-listing.server.ts'
import { submitListing } from './commands/submit-listing.server.ts'
import { withdrawListing } from './commands/withdraw-listing.server.ts'

const { people, stored, read, submit, edit, draft } = listingDesk()

const codes = (results: PromiseSettledResult<unknown>[]) =>
  results.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code?: string }).code)).sort()

describe('pausing, matching, closing', () => {
  it('go there and back, and end in closing', async () => {
    const { id: listingId } = await makeListing(people.owner.participant.id)
    await pauseListing(people.owner.actor, { listingId })
    await resumeListing(people.owner.actor, { listingId })
    await matchListing(people.owner.actor, { listingId })
    expect((await stored(listingId)).status).toBe('matched')
    await resumeListing(people.owner.actor, { listingId })
    expect((await stored(listingId)).status).toBe('published')
    await matchListing(people.owner.actor, { listingId })
    await pauseListing(people.owner.actor, { listingId })
    await closeListing(people.owner.actor, { listingId, reason: 'found_elsewhere' })
    await expect(resumeListing(people.owner.actor, { listingId })).rejects.toMatchObject({
      code: 'listing.wrong_state',
    })
    expect(await stored(listingId)).toMatchObject({ status: 'closed', closeReason: 'found_elsewhere' })
  })

  it('do not lead back for a participant whose verification was taken back', async () => {
    for (const status of ['paused', 'matched'] as const) {
      const { id: listingId } = await makeListing(people.owner.participant.id, { status })
      await db.participant.update({
        where: { id: people.owner.participant.id },
        data: { verificationStatus: 'rejected' },
      })
      const back = [
        () => resumeListing(people.owner.actor, { listingId }),
        () => renewListing(people.owner.actor, { listingId }),
      ]
      await expect(back[0]!()).rejects.toMatchObject({ code: 'participant.not_verified' })
      if (status === 'paused') await expect(back[1]!()).rejects.toMatchObject({ code: 'participant.not_verified' })
    }
  })
})

describe('two at once', () => {
  const one = { version: 1, revision: 1 }
  const yes = { revision: 1, acceptsFindings: true }
  it.each([
    [
      'two approvals',
      'in_review',
      (listingId: string) => [
        () => approveListing(people.operator, { listingId, ...one }),
        () => approveListing(people.operator, { listingId, ...one }),
      ],
    ],
    [
      'approval and rejection',
      'in_review',
      (listingId: string) => [
        () => approveListing(people.operator, { listingId, ...one }),
        () => rejectListing(people.operator, { listingId, ...one, reason: 'x' }),
      ],
    ],
    [
      'approval and taking back',
      'in_review',
      (listingId: string) => [
        () => approveListing(people.operator, { listingId, ...one }),
        () => withdrawListing(people.owner.actor, { listingId }),
      ],
    ],
    [
      'two submissions',
      'draft',
      (listingId: string) => [
        () => submitListing(people.owner.actor, { listingId, ...yes }),
        () => submitListing(people.owner.actor, { listingId, ...yes }),
      ],
    ],
    [
      'two closings',
      'published',
      (listingId: string) => [
        () => closeListing(people.owner.actor, { listingId, reason: 'other' }),
        () => closeListing(people.owner.actor, { listingId, reason: 'timing' }),
      ],
    ],
    [
      'two pauses',
      'published',
      (listingId: string) => [
        () => pauseListing(people.owner.actor, { listingId }),
        () => pauseListing(people.owner.actor, { listingId }),
      ],
    ],
    [
      'two resumptions',
      'paused',
      (listingId: string) => [
        () => resumeListing(people.owner.actor, { listingId }),
        () => resumeListing(people.owner.actor, { listingId }),
      ],
    ],
    [
      'two matchings',
      'published',
      (listingId: string) => [
        () => matchListing(people.owner.actor, { listingId }),
        () => matchListing(people.owner.actor, { listingId }),
      ],
    ],
  ] as const)('%s: one wins', async (_, status, both) => {
    const { id } = await makeListing(people.owner.participant.id, { status })
    const results = await race<unknown>(...both(id))
    expect(codes(results)).toEqual(['done', 'listing.wrong_state'])
    expect(await db.auditEntry.count({ where: { entityId: id, action: 'listing.moved' } })).toBe(1)
  })

  it('two operators on the same changes: one answer counts', async () => {
    const { id: listingId } = await makeListing(people.owner.participant.id)
    await edit(listingId, { title: '変えた見出し' })
    await submit(listingId)
    const now = await read(listingId)
    const second = await makeOperatorActor()
    const results = await race<unknown>(
      async () => approveListing(people.operator, now),
      async () => rejectListing(second, { ...now, reason: 'x' }),
    )
    expect(codes(results)).toEqual(['done', 'listing.wrong_state'])
  })

  it('submission and editing: what is reviewed is what was submitted', async () => {
    const listingId = await draft()
    const { revision } = await read(listingId)
    await race<unknown>(
      async () => submitListing(people.owner.actor, { listingId, revision, acceptsFindings: true }),
      async () => edit(listingId, { title: '書きかけの見出し' }, revision),
    )
    // Whoever comes second: writing on takes a submission back, and a submission of an older text is refused.
    expect(await stored(listingId)).toMatchObject({ status: 'draft', title: '書きかけの見出し' })
  })
})
