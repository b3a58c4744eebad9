import { stepKeysOf } from '#app/features/listings/form-steps.ts'
import { query } from '#e2e/fixtures/database.ts'
import { draftListing, publishListing } from '#e2e/fixtures/listing-steps.ts'
import { newParty, newVerifiedParty } from '#e2e/fixtures/people.ts'
import { type PageForm, readForms } from '#e2e/fixtures/read-form.ts'
import { fieldsOf, sampleValues } from '#e2e/fixtures/sample-values.ts'
import { stageDeal, stagePair } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { type Answer, Visitor } from '#e2e/fixtures/visitor.ts'

const SCRIPT = `<script>window.hacked=1</script>"><img src=x onerror="window.hacked=1">'`
const HOSTILE: Record<string, string> = {
  script: SCRIPT,
  sql: `'; DROP TABLE "Listing"; -- ' OR '1'='1`,
  template: '${7331*7919} {{7331*7919}} {{t("common.save")}} #{7331*7919} <%= 7331*7919 %>',
  direction: '株式\u202Eexe.\u2066会社\u2069\u200F\u202D',
  control: '会\u0000社\u0001\u0008\u001B[31m\u007F\uFEFF\uD800',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈é̷́葛󠄀𠮷野家',
  path: '../../../../etc/passwd%00%0d%0aSet-Cookie: a=b',
  prototype: '__proto__[polluted]=1',
  long: '長'.repeat(5_000),
}
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const LISTINGS = ['succession', 'design', 'trial'].flatMap((track) =>
  ['offer', 'need'].map((side) => `/listings/new/${track}/${side}`),
)

/** All that is wrong with an answer to hostile input. */
function faultsOf({ status, body }: Answer): string[] {
  const served = body.replace(/<script nonce[\s\S]*?<\/script>/g, '')
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(body.includes('<script>window.hacked') || body.includes('<img src=x') ? ['markup of a visitor'] : []),
    ...(body.includes(String(7331 * 7919)) ? ['a template was run'] : []),
    ...(/PrismaClient|at \w+ \(|node_modules|syntax error/.test(body) ? ['the inside of the house'] : []),
    ...(status >= 400 && !JAPANESE.test(served) ? ['no Japanese'] : []),
  ]
}

/** One form, filled with the same text wherever it takes any. `hidden` spoils even what nobody can type into. */
function spoilt(form: PageForm, text: string, hidden: boolean): [string, string][] {
  const isTarget = (name: string) => (hidden ? name !== 'intent' : form.texts.includes(name))
  const kept = form.fields.filter(([name]) => !isTarget(name))
  const names = new Set([...form.fields.map(([name]) => name), ...form.controls].filter(isTarget))
  return [...kept, ...[...names].map((name): [string, string] => [name, text])]
}

/** Sends every form of a page, once per hostile text and button. @returns what went wrong, and how many were sent */
async function attack(visitor: Visitor, path: string): Promise<{ faults: string[]; sent: number }> {
  const faults: string[] = []
  let sent = 0
  const forms = readForms((await visitor.get(path)).body).filter(
    ({ action }) => !['/sign-out', '/language'].includes(action ?? path),
  )
  for (const form of forms)
    for (const [kind, text] of Object.entries(HOSTILE))
      for (const hidden of kind === 'script' || kind === 'control' ? [false, true] : [false]) {
        const button = form.buttons.find(([name]) => name === 'intent')
        const fields = [...spoilt(form, text, hidden), ...(button ? [button] : [])]
        const to = form.action ?? path
        const isSearch = form.controls.includes('q')
        const answer = isSearch
          ? await visitor.get(`${to}?${new URLSearchParams(fields).toString().slice(0, 8_000)}`)
          : await visitor.post(to, fields)
        const page = answer.location?.startsWith('/') ? [await visitor.get(answer.location)] : []
        sent++
        for (const one of [answer, ...page])
          faults.push(...faultsOf(one).map((fault) => `${fault}: ${kind} to ${to} ${button?.[1] ?? ''}`))
      }
  return { faults, sent }
}

async function attackAll(visitor: Visitor, paths: readonly string[]): Promise<void> {
  const silent: string[] = []
  const faults: string[] = []
  for (const path of paths) {
    const found = await attack(visitor, path)
    if (found.sent === 0) silent.push(path)
    faults.push(...found.faults)
  }
  expect(silent, 'pages that should have a form').toEqual([])
  expect([...new Set(faults)]).toEqual([])
}

/** What a broken-off write would leave. */
async function expectNothingHalfWritten(): Promise<void> {
  expect(
    await query(
      'SELECT l.id FROM "Listing" l LEFT JOIN "ListingConfidential" c ON c."listingId" = l.id WHERE c."listingId" IS NULL AND NOT l."isDemo"',
    ),
  ).toEqual([])
  expect(
    await query(
      'SELECT p.id FROM "Participant" p LEFT JOIN "Membership" m ON m."participantId" = p.id WHERE m."memberId" IS NULL AND NOT p."isDemo"',
    ),
  ).toEqual([])
}

test('the forms anybody can reach answer hostile text calmly', async () => {
  test.setTimeout(90_000)
  const paths = ['/', '/listings', '/sign-up', '/sign-in', '/forgot-password', '/reset-password?token=nothing']
  const withForm = []
  for (const path of paths) {
    const visitor = await Visitor.create()
    if (readForms((await visitor.get(path)).body).some(({ texts }) => texts.length > 0)) withForm.push(path)
  }
  expect(withForm).toEqual(expect.arrayContaining(['/listings', '/sign-up', '/sign-in', '/forgot-password']))
  await attackAll(await Visitor.create(), withForm)
})

test('the forms of a member answer hostile text calmly, and nothing is half-written', async () => {
  test.setTimeout(120_000)
  const party = await newParty(['sme', 'designer', 'startup'])
  const draft = await draftListing(party, 'succession', 'offer', { title: '下書き' })
  const steps = stepKeysOf(fieldsOf('succession', 'offer')).map((step) => `/listings/${draft}/edit/${step}`)
  const own = [`/participants/${party.participantId}/edit`, ...steps]
  await attackAll(party.visitor, ['/account', '/participants/new', ...LISTINGS, ...own])
  await expectNothingHalfWritten()
})

test('the forms between two parties answer hostile text calmly', async ({ staff }) => {
  test.setTimeout(120_000)
  const pair = await stagePair(staff, 'succession')
  await attackAll(pair.need.visitor, [`/introductions/new?from=${pair.needListing}&to=${pair.offerListing}`])
  const { offer, deal } = await stageDeal(staff, 'succession')
  await attackAll(offer.visitor, [`/deals/${deal}/nda`, `/deals/${deal}`])
  await expectNothingHalfWritten()
})

test('markup in a published listing is shown as the letters it is', async ({ pageOf, staff, texts: { dynamic } }) => {
  const markup = '<script>hacked=1</script><img src="x">'
  const party = await newVerifiedParty(staff.operator, ['sme'])
  const fill = {
    ...sampleValues('succession', 'offer', '結木'),
    title: `技${markup}`,
    teaser: `${markup} 会社\u202Eの技`,
  }
  const listing = await publishListing(staff.operator, party, 'succession', 'offer', fill)
  const page = await pageOf(party.visitor)
  page.on('dialog', () => expect(false, 'a dialog').toBe(true))
  for (const path of [
    `/listings/${listing}`,
    '/listings?q=hacked',
    '/listings/mine',
    `/listings/${listing}/edit/outline`,
  ]) {
    await page.goto(path)
    expect(await page.evaluate(() => 'hacked' in window), path).toBe(false)
    expect(await page.locator('img[src="x"]').count(), path).toBe(0)
  }
  await page.goto(`/listings/${listing}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(markup)
  await page.goto(`/listings/${listing}/edit/outline`)
  const teaser = page.getByRole('textbox', {
    name: dynamic('tracks.succession.sides.offer.fields.teaser.label'),
    exact: true,
  })
  await expect(teaser).toHaveValue(`${markup} 会社の技`)
})

test('a text that is too long is kept, with the reason beside its field', async ({ pageOf, texts: { t, dynamic } }) => {
  const party = await newParty(['sme'])
  const page = await pageOf(party.visitor)
  const long = '長い話。'.repeat(5_000)
  const draft = await draftListing(party, 'succession', 'offer', { title: '普通の題' })
  await page.goto(`/listings/${draft}/edit/outline`)
  const teaser = page.getByRole('textbox', {
    name: dynamic('tracks.succession.sides.offer.fields.teaser.label'),
    exact: true,
  })
  await teaser.fill(long)
  await page.getByRole('button', { name: t('listings.draft.saveAndNext') }).click()
  await expect(page.getByRole('group', { name: t('listings.draft.wrongTitle') })).toBeVisible()
  await expect(teaser).toHaveAttribute('aria-invalid', 'true')
  await expect(teaser).toHaveAccessibleDescription(/文字/)
  await expect(teaser).toHaveValue(long)
})

test('a megabyte of text comes back with a message, more is turned away at the door in Japanese', async () => {
  const party = await newParty(['sme'])
  const draft = await draftListing(party, 'succession', 'offer', { title: '題' })
  const step = `/listings/${draft}/edit/outline`
  const form = await party.visitor.fillIn(step, { intent: 'next' })
  const withText = (text: string) =>
    party.visitor.post(form.to, [...form.fields.filter(([name]) => name !== 'teaser'), ['teaser', text]])
  const big = 'あいうえお'.repeat(20_000)
  const kept = await withText(big)
  expect(kept.location).toBe(`${step}?check`)
  const { body } = await party.visitor.get(kept.location!)
  expect(body).toContain(big)
  expect(body).toContain('aria-invalid="true"')
  const turnedAway = await withText('a'.repeat(8 * 1024 * 1024))
  expect(turnedAway.status).toBe(413)
  expect(turnedAway.body).toContain('送られた内容が大きすぎます')
  expect((await party.visitor.get(step)).body, 'what was saved before').toContain(big)
})
