import { newMember, newParty, newVerifiedParty, unique } from '#e2e/fixtures/people.ts'
import { fieldsOf, sampleValues } from '#e2e/fixtures/sample-values.ts'
import { readForms } from '#e2e/fixtures/read-form.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { listingSides, trackKeys } from '#app/tracks/track-definition.ts'

/** What nobody should be able to do harm with, whichever field it is put into. */
const HOSTILE: Record<string, string> = {
  markup: `"><script>document.title='broken'</script><img src=x onerror=alert(1)>`,
  sql: `'; DROP TABLE "Listing"; --`,
  template: '{{constructor.constructor("return process")()}}${7*7}<%= 7*7 %>',
  'null byte': 'a\u0000b',
  'half a letter': 'a\ud800b',
  'turned around': 'a\u202egnp.exe\u2066',
  'stacked marks': `a${'\u0301'.repeat(500)}`,
  path: '../../../../etc/passwd',
  header: 'a\r\nSet-Cookie: x=1',
  number: '９'.repeat(40),
  'negative number': '-1',
  prototype: '__proto__',
  'very long': 'あ'.repeat(200_000),
}

const EVERYBODY = ['/sign-up', '/sign-in', '/forgot-password']
const MEMBERS = ['/account', '/participants/new', ...trackKeys.flatMap((track) => listingSides.map((side) => `/listings/new/${track}/${side}`))]

/** Puts the text into every field a person can fill, then into one field at a time beside good ones. */
async function sendInto(visitor: Visitor, path: string, text: string): Promise<void> {
  for (const form of readForms((await visitor.get(path)).body).filter(({ action }) => action !== '/sign-out')) {
    const fields = form.fields.map(([name, value]): [string, string] => [name, form.controls.includes(name) ? text : value])
    const rest = form.controls.filter((name) => !fields.some(([key]) => key === name)).map((name): [string, string] => [name, text])
    const button = form.buttons.at(0)
    const answer = await visitor.post(form.action ?? path, [...fields, ...rest, ...(button ? [button] : [])])
    expect.soft(answer.status, `${path} answers ${answer.status}`).toBeLessThan(500)
    expect.soft(answer.body, `${path} shows it as markup`).not.toContain('<script>document.title=')
  }
}

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`${name} in every field of every form`, async () => {
    const visitor = await Visitor.create()
    for (const path of EVERYBODY) await sendInto(visitor, path, text)
    const { visitor: member } = await newParty(['sme', 'designer', 'startup', 'successor_candidate'])
    for (const path of MEMBERS) await sendInto(member, path, text)
  })

  test(`${name} in every query`, async () => {
    const { visitor } = await newMember()
    const q = encodeURIComponent(text.slice(0, 4_000).toWellFormed())
    const queries = ['q', 'track', 'side', 'sort', 'page', 'industry', 'prefecture'].map((key) => `/listings?${key}=${q}`)
    const others = [`/sign-in?returnTo=${q}`, `/verify-email?token=${q}`, `/reset-password?token=${q}`, `/language?to=${q}&returnTo=${q}`]
    const ids = [`/listings/${q}`, `/deals/${q}`, `/introductions/${q}`, `/participants/${q}`, `/introductions/new?from=${q}&to=${q}`, `/dev/mailbox?to=${q}&mail=${q}`]
    for (const path of [...queries, ...others, ...ids]) {
      const { status, location, body } = await visitor.get(path)
      expect.soft(status, path.slice(0, 80)).toBeLessThan(500)
      expect.soft(location ?? '/', path.slice(0, 80)).toMatch(/^\/(?![/\\])/)
      expect.soft(body, path.slice(0, 80)).not.toContain('<script>document.title=')
    }
  })
}

test('hostile text that may be said is shown as text', async ({ pageOf, staff }) => {
  const party = await newVerifiedParty(staff.operator, ['sme'])
  const values = { ...sampleValues('succession', 'offer', '結木'), teaser: HOSTILE['markup']!, title: `<b>${unique()}</b>` }
  expect(fieldsOf('succession', 'offer').map(({ key }) => key)).toContain('teaser')
  const answer = await party.visitor.submit('/listings/new/succession/offer', { intent: 'draft', fill: values })
  const page = await pageOf(party.visitor)
  await page.goto(answer.location!)
  await expect(page.getByText(HOSTILE['markup']!)).toBeVisible()
  await expect(page).not.toHaveTitle('broken')
})

test('a body larger than any form is turned away, and one that is no form too', async () => {
  const visitor = await Visitor.create()
  expect((await visitor.post('/sign-in', { email: 'a'.repeat(3_000_000) })).status).toBe(413)
  const odd = await visitor.post('/sign-in', { email: 'a' }, { 'content-type': 'application/json' })
  expect(odd.status).toBeGreaterThanOrEqual(400)
  expect(odd.status).toBeLessThan(500)
})
