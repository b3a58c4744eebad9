import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import type { CreateParticipantInput } from '../schema.ts'
import { createParticipant } from './create-participant.server.ts'
import { editParticipant } from './edit-participant.server.ts'

const input = (given: Partial<CreateParticipantInput> = {}): CreateParticipantInput => ({
  formKey: randomUUID(),
  name: '見本製作所',
  kinds: ['sme'],
  ...given,
})

const participantsOf = (memberId: string) =>
  db.participant.findMany({ where: { memberships: { some: { memberId } } }, include: { memberships: true } })

async function someActor(isVerified = true) {
  return signedIn((await makeMember({ isVerified })).id)
}

describe('createParticipant', () => {
  it('makes the member its owner, also before the address is verified', async () => {
    const actor = await someActor(false)
    const id = await createParticipant(actor, input({ kinds: ['sme', 'referrer'], employees: 9 }))
    const [row] = await participantsOf(actor.memberId)
    expect(row).toMatchObject({ id, kinds: ['sme', 'referrer'], employees: 9, verificationStatus: 'unverified' })
    expect(row?.memberships).toMatchObject([{ memberId: actor.memberId, role: 'owner' }])
  })

  it('lets one member have several', async () => {
    const actor = await someActor()
    for (const name of ['見本製作所', '見本商店', '見本デザイン']) await createParticipant(actor, input({ name }))
    expect(await participantsOf(actor.memberId)).toHaveLength(3)
  })

  it('makes one of a form sent twice, one after the other or at once', async () => {
    const actor = await someActor()
    const twice = input()
    const first = await createParticipant(actor, twice)
    expect(await createParticipant(actor, twice)).toBe(first)
    const atOnce = input()
    const send = () => createParticipant(actor, atOnce)
    expect(wonAndLost(await race(send, send, send)).won).toEqual(Array(3).fill(atOnce.formKey))
    expect(await participantsOf(actor.memberId)).toHaveLength(2)
  })

  it('makes another one when the page is gone back to and filled in anew', async () => {
    const actor = await someActor()
    const first = input()
    const ids = [await createParticipant(actor, first), await createParticipant(actor, { ...first, name: '見本商店' })]
    expect(new Set(ids).size).toBe(2)
  })

  it('does not hand over a participant whose id is sent as the key', async () => {
    const [{ participant }, actor] = [await makeOwner(), await someActor()]
    const id = await createParticipant(actor, input({ formKey: participant.id, name: participant.name }))
    expect(id).not.toBe(participant.id)
    expect(await db.membership.count({ where: { participantId: participant.id } })).toBe(1)
  })
})

describe('editParticipant', () => {
  const profile = { name: '見本製作所', kinds: ['sme' as const] }

  it('empties what is left out', async () => {
    const actor = await someActor()
    await createParticipant(actor, input({ website: 'https://example.jp', employees: 3, description: '古い' }))
    const again = await signedIn(actor.memberId)
    await editParticipant(again, again.participants[0]!.id, profile)
    expect((await participantsOf(actor.memberId))[0]).toMatchObject({ website: null, employees: null, description: '' })
  })

  it('is for owners and members of this participant, with a verified address', async () => {
    const { participant } = await makeOwner()
    const reader = await makeMember()
    await db.membership.create({
      data: { memberId: reader.id, participantId: participant.id, role: 'read_only', createdAt: new Date(0) },
    })
    for (const actor of [await signedIn(reader.id), (await makeOwner()).actor])
      await expect(editParticipant(actor, participant.id, profile)).rejects.toMatchObject({
        code: 'participant.not_found',
      })
    const unverified = await someActor(false)
    const id = await createParticipant(unverified, input())
    const same = await signedIn(unverified.memberId)
    await expect(editParticipant(same, id, profile)).rejects.toMatchObject({ code: 'request.verify_email_first' })
  })

  it('sends a verified participant with a new name back to the operator', async () => {
    const { participant, actor } = await makeOwner()
    const { name } = participant
    expect(await editParticipant(actor, participant.id, { name, kinds: ['sme', 'startup'] })).toEqual({
      isToBeChecked: false,
    })
    expect(await editParticipant(actor, participant.id, { ...profile, name: '名を変えた製作所' })).toEqual({
      isToBeChecked: true,
    })
    expect((await participantsOf(actor.memberId))[0]).toMatchObject({ verificationStatus: 'pending', verifiedAt: null })
  })
})
