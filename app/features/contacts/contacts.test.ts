import { describe, expect, it } from 'vitest'
import { checkForm } from '#app/platform/form/check-form.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { makeNavigatorActor, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { addContact } from './commands/add-contact.server.ts'
import { changeContact, refreshContact, removeContact } from './commands/change-contact.server.ts'
import { getContact } from './queries/get-contact.server.ts'
import { listContacts } from './queries/list-contacts.server.ts'
import { contactSchema, readContactQuery } from './schema.ts'

const contact = {
  industry: '24',
  company: '見本板金',
  person: '見本 一郎',
  strength: 'strong' as const,
  lastContactOn: '2020-01-01',
  buys: ['板金加工'],
  sells: [],
}
const all = readContactQuery(new URL('https://musubi.example/desk/contacts'))

describe("a navigator's contacts", () => {
  it('age, and are fresh again after a word', async () => {
    const { actor } = await makeNavigatorActor()
    await addContact(actor, contact)
    const [old] = (await listContacts(actor, all, 1)).contacts
    expect(old).toMatchObject({ company: '見本板金', freshness: 'old', age: { unit: 'years' } })
    await refreshContact(actor, old!.id)
    expect((await listContacts(actor, all, 1)).contacts).toMatchObject([{ freshness: 'fresh', age: { unit: 'today' } }])
    clock.moveBy(100 * DAY_MS)
    expect((await listContacts(actor, all, 1)).contacts).toMatchObject([
      { freshness: 'fading', age: { unit: 'months', count: 3 } },
    ])
    clock.reset()
  })

  it("are nobody else's to read or change, not even the operator's, and go once", async () => {
    const [mine, other] = [await makeNavigatorActor(), await makeNavigatorActor()]
    const operator = await makeOperatorActor()
    await addContact(mine.actor, contact)
    const { id } = (await listContacts(mine.actor, all, 1)).contacts[0]!
    for (const stranger of [other.actor, operator]) {
      expect(await listContacts(stranger, all, 1)).toMatchObject({ all: 0, contacts: [] })
      await expect(getContact(stranger, id)).rejects.toMatchObject({ code: 'request.not_found' })
    }
    const notMine = { code: 'request.not_found' }
    await expect(refreshContact(other.actor, id)).rejects.toMatchObject(notMine)
    await expect(changeContact(other.actor, id, contact)).rejects.toMatchObject(notMine)
    await expect(removeContact(other.actor, id)).rejects.toMatchObject(notMine)
    const remove = () => removeContact(mine.actor, id)
    const { won, lost } = wonAndLost(await race(remove, remove))
    expect([won.length, lost.length]).toEqual([1, 1])
    expect(lost[0]).toMatchObject(notMine)
  })

  it('are for navigators alone', async () => {
    const { actor } = await makeOwner(['navigator'])
    await expect(addContact(actor, contact)).rejects.toMatchObject({ code: 'request.forbidden' })
  })

  it('are changed as they stand in their form', async () => {
    const { actor } = await makeNavigatorActor()
    await addContact(actor, contact)
    const { id } = (await listContacts(actor, all, 1)).contacts[0]!
    expect((await getContact(actor, id)).values).toMatchObject({ buys: '板金加工', lastContactOn: '2020-01-01' })
    await changeContact(actor, id, { ...contact, company: undefined, sells: ['金型'] })
    expect((await getContact(actor, id)).values).toMatchObject({ company: '', sells: '金型' })
  })

  it('are found by words, trade, strength and age, twenty a page', async () => {
    const { actor } = await makeNavigatorActor()
    for (let at = 0; at < 21; at++) await addContact(actor, { ...contact, company: `見本${at}社` })
    await addContact(actor, {
      ...contact,
      company: 'ﾐﾎﾝ食品',
      industry: '09',
      strength: 'weak',
      lastContactOn: '2026-01-01',
    })
    const find = async (search: string, page = 1) =>
      listContacts(actor, readContactQuery(new URL(`https://musubi.example/?${search}`)), page)
    expect(await find('')).toMatchObject({ total: 22, pageCount: 2 })
    expect((await find('', 2)).contacts).toHaveLength(2)
    expect((await find('', 99)).page).toBe(2)
    expect(await find('q=ミホン')).toMatchObject({ total: 1 })
    expect(await find('q=見本5社 一郎')).toMatchObject({ total: 1 })
    expect(await find('industry=E&strength=weak')).toMatchObject({ total: 1 })
    expect(await find('industry=24')).toMatchObject({ total: 21 })
    expect(await find('age=old')).toMatchObject({ total: 21 })
    expect(await find('age=nonsense&strength=&industry=zz')).toMatchObject({ total: 22 })
  })
})

describe('what a navigator types', () => {
  const read = (fields: Record<string, string>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    const submission = checkForm(body, contactSchema, (encoded) => encoded)
    return submission.status === 'success' ? submission.value : submission.reply().error
  }
  const typed = { industry: '24', strength: 'fair', lastContactOn: '2025-04-01' }
  const empty = { buys: [], sells: [] }

  it.each([
    [{ ...typed, lastContactOn: '2999-01-01' }, { lastContactOn: ['day_to_come'] }],
    [{ ...typed, lastContactOn: '2025-02-30' }, { lastContactOn: ['date'] }],
    [{ ...typed, strength: 'immortal' }, { strength: ['choose_one'] }],
    [{ ...typed, industry: '町工場' }, { industry: ['choose_one'] }],
    [{ ...typed, prefecture: '江戸' }, { prefecture: ['choose_one'] }],
    [{ ...typed, company: '社'.repeat(121) }, { company: ['too_long?max=120'] }],
    [{ ...typed, buys: Array.from({ length: 11 }, (_, at) => `語${at}`).join('、') }, { buys: ['too_many?max=10'] }],
    [
      { ...typed, lastContactOn: '２０２５年４月１日', company: '\u202e見本 ' },
      { ...typed, ...empty, company: '見本' },
    ],
    [
      { ...typed, buys: '板金，金型、, 板金 ', sells: '' },
      { ...typed, ...empty, buys: ['板金', '金型'] },
    ],
  ])('contact %#', (fields, answer) => expect(read(fields)).toEqual(answer))
})
