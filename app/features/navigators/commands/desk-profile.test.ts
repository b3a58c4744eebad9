import { describe, expect, it } from 'vitest'
import { checkForm } from '#app/platform/form/check-form.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeNavigatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { getDeskProfile } from '../queries/get-desk-profile.server.ts'
import { capacitySchema, conflictSchema, contactSchema } from '../schema.ts'
import { addContact } from './add-contact.server.ts'
import { refreshContact, removeContact } from './change-contact.server.ts'
import { declareConflict, withdrawConflict } from './declare-conflict.server.ts'
import { setCapacity } from './set-capacity.server.ts'

const contact = { industry: '24', company: '見本板金', strength: 'strong' as const, lastContactOn: '2020-01-01' }

describe("a navigator's contacts", () => {
  it('age, and are fresh again after a word', async () => {
    const { actor } = await makeNavigatorActor()
    await addContact(actor, contact)
    const [old] = (await getDeskProfile(actor)).contacts
    expect(old).toMatchObject({ company: '見本板金', freshness: 'old' })
    await refreshContact(actor, old!.id)
    expect((await getDeskProfile(actor)).contacts).toMatchObject([{ freshness: 'fresh' }])
    clock.moveBy(100 * DAY_MS)
    expect((await getDeskProfile(actor)).contacts).toMatchObject([{ freshness: 'fading' }])
    clock.reset()
  })

  it("are nobody else's to change, and go once", async () => {
    const [mine, other] = [await makeNavigatorActor(), await makeNavigatorActor()]
    await addContact(mine.actor, contact)
    const { id } = (await getDeskProfile(mine.actor)).contacts[0]!
    await expect(refreshContact(other.actor, id)).rejects.toMatchObject({ code: 'request.not_found' })
    await expect(removeContact(other.actor, id)).rejects.toMatchObject({ code: 'request.not_found' })
    const remove = () => removeContact(mine.actor, id)
    const { won, lost } = wonAndLost(await race(remove, remove))
    expect([won.length, lost.length]).toEqual([1, 1])
    expect(lost[0]).toMatchObject({ code: 'request.not_found' })
  })

  it('are for navigators alone', async () => {
    const { actor } = await makeOwner(['navigator'])
    await expect(addContact(actor, contact)).rejects.toMatchObject({ code: 'request.forbidden' })
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
  const typed = { industry: '24', strength: 'fair', lastContactOn: '2025-04-01' }

  it.each([
    [{ ...typed, lastContactOn: '2999-01-01' }, { lastContactOn: ['day_to_come'] }],
    [{ ...typed, lastContactOn: '2025-02-30' }, { lastContactOn: ['date'] }],
    [{ ...typed, strength: 'immortal' }, { strength: ['choose_one'] }],
    [{ ...typed, industry: '町工場' }, { industry: ['choose_one'] }],
    [{ ...typed, company: '社'.repeat(121) }, { company: ['too_long?max=120'] }],
    [
      { ...typed, lastContactOn: '２０２５年４月１日', company: '\u202e見本 ' },
      { ...typed, company: '見本' },
    ],
  ])('contact %#', (fields, answer) => expect(read(contactSchema, fields)).toEqual(answer))

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
