import { query } from '#e2e/fixtures/database.ts'
import { allMails } from '#e2e/fixtures/mailbox.ts'
import { newMember, newVerifiedParty } from '#e2e/fixtures/people.ts'
import { agreeOnRoyalty, besideDeal } from '#e2e/fixtures/royalty-steps.ts'
import { stageDeal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import type { Canary } from './canaries.ts'
import { addressesFor, asData, crawl } from './crawl.ts'

// What the two sides of a royalty write to each other: the product, what was sold, a note, and why the records are doubted.
test.use({ trace: 'off' })

const word = (key: string, value: string, spellings = [value]): Canary => ({
  ...{ track: 'design', side: 'need', level: 'party' },
  ...{ key, value, spellings },
})

const words = {
  product: word('the product', 'ユイ椅子ナマエ'),
  sales: word('the sales', '5678912', ['5678912', '¥5,678,912']),
  note: word('the note', 'ユイ売上ナゼカ'),
  unsent: word('sales that are not sent', '6789123', ['6789123', '¥6,789,123']),
  reason: word('why the records are doubted', 'ユイ疑問アルヨ'),
  answer: word('the answer to it', 'ユイ返事シタヨ'),
}
type Word = keyof typeof words

test('the words and figures of a royalty reach the two sides and who looks after the deal', async ({ staff }) => {
  test.setTimeout(300_000)
  const staged = await stageDeal(staff, 'design')
  const { offer, need } = staged
  const deal = await besideDeal(staged.deal)
  const statement = await agreeOnRoyalty(offer, need, deal, words.product.value)
  const page = `/deals/${deal}/royalties`
  const at = `${page}/${statement}`
  const done = async (answer: Promise<{ status: number }>, what: string) =>
    expect((await answer).status, what).toBe(302)
  const fill = { sales: words.sales.value, note: words.note.value }
  await done(need.visitor.submit(at, { intent: 'enter', fill }), 'the sales')
  await done(need.visitor.submit(at, { intent: 'send' }), 'the statement')
  await done(offer.visitor.submit(page, { intent: 'ask_audit', fill: { reason: words.reason.value } }), 'the doubt')
  await done(need.visitor.submit(page, { intent: 'answer_audit', fill: { answer: words.answer.value } }), 'the answer')
  const correction = await need.visitor.submit(at, { intent: 'correct' })
  const correctionPage = correction.location!
  await done(
    need.visitor.submit(correctionPage, { intent: 'enter', fill: { sales: words.unsent.value } }),
    'the figures',
  )

  const pages = [page, at, correctionPage, `${page}.data`, `${at}.data`, `${correctionPage}.data`, `${page}/export`]
  const addresses = [...addressesFor([staged], asData, false), ...pages, `/deals/${deal}`, '/notices', '/payments']
  const both: Word[] = ['product', 'sales', 'note', 'reason', 'answer']
  const readers: [string, Visitor, Word[]][] = [
    ['a visitor', await Visitor.create(), []],
    ['a stranger', (await newMember()).visitor, []],
    ['another firm', (await newVerifiedParty(staff.operator, ['sme'])).visitor, []],
    ['another navigator', staff.navigators.trial, []],
    ['the designer', offer.visitor, both],
    ['the firm', need.visitor, [...both, 'unsent']],
    ['the navigator', staff.navigators.design, both],
    ['the operator', staff.operator, both],
  ]
  for (const [name, visitor, mayRead] of readers) {
    const seen = [...(await crawl(visitor, addresses, Object.values(words))).keys()]
    const found = (key: Word) => seen.some((canary) => canary.includes(words[key].key))
    for (const key of Object.keys(words) as Word[])
      expect.soft(found(key), `${name}: ${words[key].key}`).toBe(mayRead.includes(key))
  }

  const told = [
    ...(await allMails()).map(({ subject, text, html }) => [subject, text, html].join('\n')),
    ...(await query<{ said: string }>('SELECT data::text AS said FROM "AuditEntry"')).map(({ said }) => said),
    ...(await query<{ said: string }>('SELECT data::text AS said FROM pgboss.job')).map(({ said }) => said),
  ].join('\n')
  for (const { key, spellings } of Object.values(words))
    expect
      .soft(
        spellings.filter((spelling) => told.includes(spelling)),
        `${key} in mails, audit or jobs`,
      )
      .toEqual([])
})
