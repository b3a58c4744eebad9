import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { draftWriters, newListing } from '#app/testing/draft-writers.server.ts'
import { makeListing, makeMember, makeOwner, makeParticipant, signedIn } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { saveDraft } from './commands/save-draft.server.ts'
import { startListing } from './commands/start-listing.server.ts'

const { people, stored, started } = draftWriters()

describe('starting a listing', () => {
  it('makes one empty draft of a form sent twice at once', async () => {
    const input = newListing()
    const { won } = wonAndLost(
      await race(
        () => startListing(people.owner.actor, input),
        () => startListing(people.owner.actor, input),
      ),
    )
    expect(won).toEqual([{ listingId: input.listingId }, { listingId: input.listingId }])
    expect(await db.listing.count({ where: { participantId: people.owner.participant.id } })).toBe(1)
    expect(await stored(input.listingId)).toMatchObject({ status: 'draft', title: '', draft: { revision: 1 } })
  })

  it('keeps what was typed when the first form is sent once more', async () => {
    const input = newListing()
    await startListing(people.owner.actor, input)
    await saveDraft(people.owner.actor, { listingId: input.listingId, revision: 1, fields: { title: ['町工場'] } })
    await startListing(people.owner.actor, input)
    expect((await stored(input.listingId)).draft?.fields).toEqual({ title: ['町工場'] })
  })

  it('cannot take over the id of somebody else, nor of another form', async () => {
    const other = await makeOwner()
    const theirs = await makeListing(other.participant.id)
    await expect(startListing(people.owner.actor, newListing({ listingId: theirs.id }))).rejects.toMatchObject({
      code: 'listing.not_found',
    })
    const listingId = await started()
    await expect(startListing(people.owner.actor, newListing({ listingId, side: 'need' }))).rejects.toMatchObject({
      code: 'listing.not_found',
    })
  })

  it('asks which participant when there are several, and takes only own ones of a fitting kind', async () => {
    const second = await makeParticipant(people.owner.member.id)
    const designer = await makeParticipant(people.owner.member.id, { kinds: ['designer'] })
    const foreign = await makeOwner()
    const actor = await signedIn(people.owner.member.id)
    const start = (participantId: string | undefined) => startListing(actor, newListing({ participantId }))
    await expect(start(undefined)).rejects.toMatchObject({ code: 'listing.choose_participant', field: 'participantId' })
    for (const id of [designer.id, foreign.participant.id])
      await expect(start(id)).rejects.toMatchObject({ code: 'listing.kind_not_allowed' })
    const { listingId } = await start(second.id)
    expect((await stored(listingId)).participantId).toBe(second.id)
  })

  it('is refused to who may only read and to an unconfirmed address', async () => {
    const reader = await makeMember()
    await makeParticipant(reader.id, { role: 'read_only' })
    await expect(startListing(await signedIn(reader.id), newListing())).rejects.toMatchObject({
      code: 'listing.kind_not_allowed',
    })
    const unverified = await makeMember({ isVerified: false })
    await makeParticipant(unverified.id)
    await expect(startListing(await signedIn(unverified.id), newListing())).rejects.toMatchObject({
      code: 'request.verify_email_first',
    })
  })
})
