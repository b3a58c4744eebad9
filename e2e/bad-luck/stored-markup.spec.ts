import { type ProfiledKind, kindProfiles, profiledKinds } from '#app/features/participants/kind-profiles/definitions.ts'
import { photograph } from '#e2e/fixtures/files.ts'
import { publishListing, submitListing } from '#e2e/fixtures/listing-steps.ts'
import { newParty, newVerifiedParty, type Party } from '#e2e/fixtures/people.ts'
import { answerQuestion, askQuestion } from '#e2e/fixtures/question-steps.ts'
import { sampleOf, sampleValues } from '#e2e/fixtures/sample-values.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import type { Fields, Visitor } from '#e2e/fixtures/visitor.ts'
import { faultsOf } from './hostile.ts'

// What was taken in with markup in it is shown as the letters it is, wherever it is shown. No browser is needed for that.
test.use({ trace: 'off' })

const MARKUP = '<img src=x onerror=a>'
const SHOWN = '&lt;img src=x onerror=a&gt;'

/** The page says it, as letters. */
async function showsLetters(visitor: Visitor, path: string): Promise<void> {
  const answer = await visitor.get(path)
  expect(answer.status, path).toBe(200)
  expect(faultsOf(answer), path).toEqual([])
  expect(answer.body, `${path} shows it`).toContain(SHOWN)
}

const valuesOf = (kind: ProfiledKind): Fields =>
  Object.fromEntries(
    kindProfiles[kind].flatMap((field) => {
      const value = sampleOf(field, MARKUP, 'ja')
      return value === undefined ? [] : [[field.key, value]]
    }),
  )

for (const kind of profiledKinds)
  test(`in the profile of a ${kind}`, async ({ staff }) => {
    const { visitor, participantId } = await newParty([kind])
    const at = `/participants/${participantId}`
    const saved = await visitor.submit(`${at}/profiles/${kind}`, { intent: 'save', fill: valuesOf(kind) })
    expect(saved.status, 'saving').toBe(302)
    for (const path of [at, `${at}/profiles/${kind}`]) await showsLetters(visitor, path)
    await showsLetters(staff.operator, at)
  })

test('in a portfolio and a logo', async ({ staff }) => {
  const { visitor, participantId } = await newParty(['designer'])
  const at = `/participants/${participantId}`
  const piece = { intent: 'add', title: MARKUP, caption: MARKUP, alt: MARKUP, picture: await photograph() }
  expect((await visitor.upload(`${at}/portfolio`, piece)).status, 'the piece').toBe(302)
  const logo = { intent: 'save', alt: MARKUP, picture: await photograph() }
  expect((await visitor.upload(`${at}/logo`, logo)).status, 'the logo').toBe(302)
  for (const path of [at, `${at}/portfolio`, `${at}/logo`]) await showsLetters(visitor, path)
  await showsLetters(staff.operator, at)
})

test('in a question, its answer and what the operator writes', async ({ staff }) => {
  const asker = await newVerifiedParty(staff.operator, ['sme'])
  const owner = await newVerifiedParty(staff.operator, ['sme'])
  const values = sampleValues('succession', 'offer', '結木')
  const listing = await publishListing(staff.operator, owner, 'succession', 'offer', values)
  const question = await askQuestion(asker, listing, `機械の更新は ${MARKUP}`)
  await showsLetters(owner.visitor, `/listings/${listing}/questions`)
  await answerQuestion(owner, listing, question, { text: `三年前です ${MARKUP}`, audience: 'public' })
  for (const path of [`/listings/${listing}`, '/questions']) await showsLetters(asker.visitor, path)

  const other = await submitListing(owner, 'succession', 'offer', values)
  const where = { listingId: other }
  const back = await staff.operator.submit('/console/listings', { intent: 'reject', where, fill: { reason: MARKUP } })
  expect(back.status, 'giving it back').toBe(302)
  await showsLetters(owner.visitor, `/listings/${other}`)

  const check = `/console/participants/${owner.participantId}`
  const fill = { note: MARKUP }
  const noted = await staff.operator.submit(check, { intent: 'record', where: { kind: 'identity' }, fill })
  expect(noted.status, 'the note').toBe(302)
  await showsLetters(staff.operator, check)
})

const CSV = `管理番号,区分,立場,顧客の名前,見出し,会社の紹介\n1,事業の引き継ぎ,後継者を探す,${MARKUP},${MARKUP},紹介\n`

async function importedBy({ visitor }: Party): Promise<string> {
  const file = { name: `${MARKUP}.csv`, mimeType: 'text/csv', buffer: Buffer.from(CSV) }
  const sent = await visitor.upload('/imports/new', { intent: 'upload', file })
  expect(sent.location, `the file: status ${sent.status}`).toMatch(/^\/imports\/[0-9a-f-]{36}$/)
  return sent.location!
}

test('in the name of a client and in a file of listings', async ({ staff }) => {
  const bank = await newVerifiedParty(staff.operator, ['referrer'])
  const registered = await bank.visitor.submit('/clients/new', {
    intent: 'register',
    fill: {
      ...{ name: MARKUP, kinds: ['sme'], consentBy: MARKUP, consentOn: '2026-01-01' },
      ...{ consentMethod: 'paper', hasConsented: 'on' },
    },
  })
  const client = registered.location ?? ''
  expect(client, `the client: status ${registered.status}`).toMatch(/^\/clients\/[0-9a-f-]{36}$/)
  for (const path of ['/clients', client]) await showsLetters(bank.visitor, path)
  const imported = await importedBy(bank)
  await expect.poll(async () => (await bank.visitor.get(imported)).body, { timeout: 20_000 }).toContain(SHOWN)
  await showsLetters(bank.visitor, imported)
})
