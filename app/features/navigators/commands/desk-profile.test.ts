import { describe, expect, it } from 'vitest'
import { checkForm } from '#app/platform/form/check-form.ts'
import { db } from '#app/platform/db.server.ts'
import { makeNavigatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { getDeskProfile } from '../queries/get-desk-profile.server.ts'
import { capacitySchema, conflictSchema } from '../schema.ts'
import { declareConflict, withdrawConflict } from './declare-conflict.server.ts'
import { setCapacity } from './set-capacity.server.ts'

describe('how much a navigator takes on', () => {
  it('is for navigators alone', async () => {
    const { actor } = await makeOwner(['navigator'])
    await expect(setCapacity(actor, 5)).rejects.toMatchObject({ code: 'request.forbidden' })
  })
})

describe('a declared conflict', () => {
  it('stands once per organisation, also when sent twice at once', async () => {
    const { actor, participant } = await makeNavigatorActor()
    const declare = (organisation: string) => () => declareConflict(actor, { organisation })
    await race(declare('株式会社見本精工'), declare('見本精工㈱'))
    await declareConflict(actor, { organisation: '見本精工', reason: '顧問' })
    const rows = await db.navigatorConflict.findMany({ where: { navigatorParticipantId: participant.id } })
    expect(rows).toMatchObject([{ organisationFolded: '見本精工', reason: '顧問' }])
    await withdrawConflict(actor, rows[0]!.id)
    expect((await getDeskProfile(actor)).conflicts).toEqual([])
  })
})

describe('what a navigator types', () => {
  const read = (schema: Parameters<typeof checkForm>[1], fields: Record<string, string>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    const submission = checkForm(body, schema, (encoded) => encoded)
    return submission.status === 'success' ? submission.value : submission.reply().error
  }
  it.each([
    ['８件', { capacity: 8 }],
    ['0', { capacity: ['too_small?min=1'] }],
    ['101', { capacity: ['too_large?max=100'] }],
    ['-1', { capacity: ['whole_number'] }],
    ['9'.repeat(1_000), { capacity: ['whole_number'] }],
  ])('capacity %.20s', (capacity, answer) => expect(read(capacitySchema, { capacity })).toEqual(answer))

  it('an organisation that is nothing but a legal form', () => {
    expect(read(conflictSchema, { organisation: '株式会社' })).toEqual({ organisation: ['required'] })
  })
})
