import { expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { makeNavigatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { addContact } from './commands/add-contact.server.ts'
import { importContacts } from './commands/import-contacts.server.ts'
import { checkContacts } from './queries/check-contacts.server.ts'
import { contactWords } from './ui/contact-words.server.ts'
import { contactsTemplateCsv, exportContactsCsv } from './ui/contacts-csv.server.ts'

const HEAD = '会社名,氏名,業種,つながりの強さ,最後に話した日,都道府県,買いたいもの,出せるもの,メモ'
const file = (...lines: string[]) => [HEAD, ...lines].join('\r\n')
const GOOD = '株式会社見本板金,見本 一郎,町工場,強い,２０２６年４月１日,東京都,"板金、溶接",金型,展示会で'

/** 会社名,業種 ... in Shift_JIS; Node writes no other encoding than its own. */
const inShiftJis = (text: string): Uint8Array<ArrayBuffer> => {
  const codes = new Map<string, number[]>()
  const decoder = new TextDecoder('shift_jis')
  for (let high = 0x81; high <= 0xef; high++)
    for (let low = 0x40; low <= 0xfc; low++) {
      const character = decoder.decode(new Uint8Array([high, low]))
      if (character.length === 1 && !codes.has(character)) codes.set(character, [high, low])
    }
  return new Uint8Array([...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (codes.get(one) ?? [0x3f]))))
}

const contactsOf = (navigatorParticipantId: string) =>
  db.navigatorContact.findMany({ where: { navigatorParticipantId }, orderBy: [{ company: 'asc' }, { person: 'asc' }] })

const importing = { duplicates: 'skip' as const }

it('says what is wrong beside each line, and writes nothing of it', async () => {
  const { actor, participant } = await makeNavigatorActor()
  const text = file(
    GOOD,
    '見本食品,,海のもの,とても,昨日,江戸,,,',
    ',,24,弱い,2026-04-01,,,,',
    '㈱見本板金,見本一郎,24,弱い,2026-04-01,,,,',
  )
  const check = await checkContacts(actor, { text, ...importing }, contactWords)
  expect(check.counts).toEqual({ fresh: 1, known: 0, twice: 1, faulty: 2 })
  expect(check.lines).toMatchObject([
    { line: 2, standing: 'new', industry: 'E' },
    {
      line: 3,
      faults: [
        { column: 'industry', error: 'choose_one', read: '海のもの' },
        { column: 'prefecture', error: 'choose_one' },
        { column: 'strength', error: 'choose_one' },
        { column: 'lastContactOn', error: 'date', read: '昨日' },
      ],
    },
    { line: 4, faults: [{ column: 'company', error: 'required' }] },
    { line: 5, standing: 'twice' },
  ])
  await expect(importContacts(actor, { text, ...importing }, contactWords)).rejects.toMatchObject({
    code: 'import.has_errors',
  })
  expect(await contactsOf(participant.id)).toEqual([])
})

it('takes a right file in, once also when sent twice at once, and updates whom it knows only when asked to', async () => {
  const { actor, participant } = await makeNavigatorActor()
  const take = () => importContacts(actor, { text: file(GOOD), ...importing }, contactWords)
  await race(take, take)
  const [row, ...more] = await contactsOf(participant.id)
  expect(more).toEqual([])
  expect(row).toMatchObject({ company: '株式会社見本板金', industry: 'E', strength: 'strong', buys: ['板金', '溶接'] })
  const second = file('見本板金㈱,見本一郎,24,弱い,2020-01-01,,鋳物,,', '見本食品,,食料品製造業,ふつう,2026-05-01,,,,')
  expect((await checkContacts(actor, { text: second, ...importing }, contactWords)).counts).toMatchObject({
    fresh: 1,
    known: 1,
  })
  expect(await importContacts(actor, { text: second, ...importing }, contactWords)).toEqual({ added: 1, changed: 0 })
  expect((await contactsOf(participant.id)).find(({ id }) => id === row!.id)).toEqual(row)
  expect(await importContacts(actor, { text: second, duplicates: 'update' }, contactWords)).toEqual({
    added: 0,
    changed: 2,
  })
  expect((await contactsOf(participant.id)).find(({ id }) => id === row!.id)).toMatchObject({
    ...{ industry: '24', strength: 'weak', buys: ['鋳物'], sells: ['金型'], prefecture: '東京都', note: '展示会で' },
    lastContactOn: row!.lastContactOn,
  })
})

it.each([
  ['utf-8', (text: string) => new TextEncoder().encode(text)],
  ['utf-8 with its mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
  ['shift_jis', inShiftJis],
])('reads %s', async (_, encode) => {
  const { actor } = await makeNavigatorActor()
  const check = await checkContacts(
    actor,
    { file: new File([encode(file(GOOD))], 'a.csv'), ...importing },
    contactWords,
  )
  expect(check).toMatchObject({ fault: null, counts: { fresh: 1 }, lines: [{ name: '株式会社見本板金 見本 一郎' }] })
})

it('says of what is no list that it is none', async () => {
  const { actor } = await makeNavigatorActor()
  const faultOf = async (text: string) => (await checkContacts(actor, { text, ...importing }, contactWords)).fault
  expect(await faultOf(' ')).toBe('empty')
  expect(await faultOf(HEAD)).toBe('empty')
  expect(await faultOf('会社名,氏名\r\nあ,い')).toBe('column_missing?column=industry')
  expect(await faultOf(`${HEAD}\r\n"あ`)).toBe('not_csv')
  expect(await faultOf(file(...Array.from({ length: 1_001 }, () => GOOD)))).toBe('too_many_lines?max=1000')
  const workbook = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0x80])], 'a.xlsx')
  await expect(checkContacts(actor, { file: workbook, ...importing }, contactWords)).rejects.toMatchObject({
    code: 'contacts.no_text',
  })
})

it('keeps no more than it may', async () => {
  const { actor, participant } = await makeNavigatorActor()
  const line = (at: number) => `見本${at}社,,24,弱い,2026-04-01,,,,`
  await importContacts(
    actor,
    { text: file(...Array.from({ length: 999 }, (_, at) => line(at))), ...importing },
    contactWords,
  )
  const two = file(line(2_000), line(2_001))
  expect((await checkContacts(actor, { text: two, ...importing }, contactWords)).isTooMany).toBe(true)
  await expect(importContacts(actor, { text: two, ...importing }, contactWords)).rejects.toMatchObject({
    code: 'navigator.too_many',
  })
  expect(await db.navigatorContact.count({ where: { navigatorParticipantId: participant.id } })).toBe(999)
})

async function written(lines: AsyncGenerator<string>): Promise<string> {
  let text = ''
  for await (const line of lines) text += line
  return text
}

it('writes a file that can be taken in again, in both languages', async () => {
  const { actor } = await makeNavigatorActor()
  const contact = { industry: '24', company: '=見本', strength: 'fair', lastContactOn: '2026-04-01' } as const
  await addContact(actor, {
    ...contact,
    buys: ['板金', '溶接'],
    sells: [],
    note: '一行目\n二行目',
    prefecture: '東京都',
  })
  for (const locale of ['ja', 'en'] as const) {
    const text = await written(exportContactsCsv({ ...actor, locale }))
    const other = await makeNavigatorActor()
    await importContacts(other.actor, { text, ...importing }, contactWords)
    expect(await contactsOf(other.participant.id)).toMatchObject([
      { company: '=見本', buys: ['板金', '溶接'], note: '一行目\n二行目', prefecture: '東京都', strength: 'fair' },
    ])
    const template = await written(contactsTemplateCsv({ ...actor, locale }))
    expect((await checkContacts(actor, { text: template, ...importing }, contactWords)).counts).toMatchObject({
      fresh: 1,
    })
  }
})

it('is for navigators alone', async () => {
  const { actor } = await makeOwner(['navigator'])
  await expect(importContacts(actor, { text: file(GOOD), ...importing }, contactWords)).rejects.toMatchObject({
    code: 'request.forbidden',
  })
})
