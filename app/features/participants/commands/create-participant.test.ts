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
    const id = await createParticipant(actor, input({ kinds: ['sme', 'referrer'] }))
    const [row] = await participantsOf(actor.memberId)
    expect(row).toMatchObject({ id, kinds: ['sme', 'referrer'], verificationStatus: 'unverified' })
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
  const basics = { name: '見本製作所', kinds: ['sme' as const] }

  it('empties what is left out of a step, and leaves the other steps alone', async () => {
    const actor = await someActor()
    const id = await createParticipant(actor, input())
    const same = await signedIn(actor.memberId)
    await editParticipant(same, id, 'size', { employees: 3, capitalYen: 10_000_000, annualSalesYen: 98_000_000 })
    await editParticipant(same, id, 'about', { website: 'https://example.jp', description: '古い' })
    await editParticipant(same, id, 'about', {})
    expect((await participantsOf(actor.memberId))[0]).toMatchObject({
      ...{ website: null, description: '', employees: 3 },
      ...{ capitalYen: 10_000_000n, annualSalesYen: 98_000_000n },
    })
  })

  it('is for owners and members of this participant, with a verified address', async () => {
    const { participant } = await makeOwner()
    const reader = await makeMember()
    await db.membership.create({
      data: { memberId: reader.id, participantId: participant.id, role: 'read_only', createdAt: new Date(0) },
    })
    for (const actor of [await signedIn(reader.id), (await makeOwner()).actor])
      await expect(editParticipant(actor, participant.id, 'basics', basics)).rejects.toMatchObject({
        code: 'participant.not_found',
      })
    const unverified = await someActor(false)
    const id = await createParticipant(unverified, input())
    const same = await signedIn(unverified.memberId)
    await expect(editParticipant(same, id, 'basics', basics)).rejects.toMatchObject({
      code: 'request.verify_email_first',
    })
  })

  it('lets one of two who save in the same moment win, and tells the other', async () => {
    const { participant, actor } = await makeOwner()
    const save = (description: string) => () => editParticipant(actor, participant.id, 'about', { description })
    const { won, lost } = wonAndLost(await race(save('一人目'), save('二人目')))
    // Either they met, and one was refused, or they came one after the other.
    expect(won.length + lost.length).toBe(2)
    expect(won.length).toBeGreaterThan(0)
    for (const refusal of lost) expect(refusal).toMatchObject({ code: 'request.conflict' })
  })

  it('sends a verified participant with a new name or another number back to the operator', async () => {
    const { participant, actor } = await makeOwner()
    const { id, name } = participant
    const kinds = ['sme' as const, 'startup' as const]
    const number = { corporateNumber: '8700110005901' }
    expect(await editParticipant(actor, id, 'basics', { name, kinds })).toEqual({ isToBeChecked: false })
    expect(await editParticipant(actor, id, 'registration', number)).toEqual({ isToBeChecked: false })
    await db.verificationCheck.createMany({
      data: (['identity', 'corporate_number'] as const).map((kind) => ({
        ...{ participantId: id, kind, status: 'passed' as const },
        ...{ checkedAt: new Date(0), checkedByMemberId: actor.memberId },
      })),
    })
    expect(await editParticipant(actor, id, 'registration', {})).toEqual({ isToBeChecked: true })
    const checks = await db.verificationCheck.findMany({ where: { participantId: id }, orderBy: { checkedAt: 'asc' } })
    expect(checks.filter(({ status }) => status === 'open').map(({ kind }) => kind)).toEqual(['corporate_number'])
    await db.participant.update({ where: { id }, data: { verificationStatus: 'verified' } })
    expect(await editParticipant(actor, id, 'basics', { kinds, name: '名を変えた製作所' })).toEqual({
      isToBeChecked: true,
    })
    expect((await participantsOf(actor.memberId))[0]).toMatchObject({ verificationStatus: 'pending', verifiedAt: null })
  })
})
