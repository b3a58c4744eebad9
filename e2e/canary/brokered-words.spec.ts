import { query } from '#e2e/fixtures/database.ts'
import { allMails } from '#e2e/fixtures/mailbox.ts'
import { newMember, newVerifiedParty } from '#e2e/fixtures/people.ts'
import { type Pair, stagePair } from '#e2e/fixtures/stage.ts'
import type { Staff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { addressesFor, asData, crawl } from './crawl.ts'
import type { Canary } from './canaries.ts'

// What is written while two are brought together: each word reaches those it was written for.
test.use({ trace: 'off' })

const word = (key: string, value: string): Canary => ({
  ...{ track: 'succession', side: 'offer', level: 'party' },
  ...{ key, value, spellings: [value] },
})

const words = {
  message: word('what the asker wrote', 'ユイ伝言カケル'),
  note: word('what the navigator wrote to the counterpart', 'ユイ添書ナギサ'),
  decline: word('the word beside a no', 'ユイ返事ホノカ'),
  refusal: word('why another navigator is wanted', 'ユイ辞退ミノル'),
  handOver: word('what a navigator hands over', 'ユイ引継カナデ'),
  sending: word('what came with a listing that was sent', 'ユイ送付ヒビキ'),
}
type Word = keyof typeof words

/** Asked, refused, handed over, proposed, declined. @returns the introduction's id */
async function broker(staff: Staff, { offer, need, offerListing, needListing }: Pair): Promise<string> {
  const asked = await need.visitor.submit(`/introductions/new?from=${needListing}&to=${offerListing}`, {
    fill: { from: needListing, message: words.message.value },
  })
  const id = asked.location!.split('/').pop()!
  const [own, desk] = [`/introductions/${id}`, `/desk/introductions/${id}`]
  const navigator = staff.navigators.succession
  const send = async (who: Visitor, path: string, intent: string, fill: Record<string, string> = {}) => {
    const answer = await who.submit(path, { intent, fill })
    expect(answer.status, `${intent}: ${answer.body.slice(0, 200)}`).toBe(302)
  }
  await send(navigator, desk, 'take')
  await send(navigator, desk, 'hand_over', { reason: 'other', note: words.handOver.value })
  await send(navigator, desk, 'take')
  await send(navigator, desk, 'propose', { note: words.note.value })
  await send(offer.visitor, own, 'refuse_navigator', { reason: 'other', note: words.refusal.value })
  await send(offer.visitor, own, 'decline', { reason: 'timing', note: words.decline.value })
  return id
}

test('words written while two are brought together reach whom they are for, and no mail or log', async ({ staff }) => {
  test.setTimeout(300_000)
  const pair = await stagePair(staff, 'succession')
  const { offer, need } = pair
  const sent = await staff.navigators.succession.submit(`/desk/sendings/new?listing=${pair.offerListing}`, {
    intent: 'send',
    fill: { recipients: [pair.needListing], note: words.sending.value },
  })
  expect(sent.status, 'the listing that was sent').toBe(302)
  const received = /\/introductions\/sent\/[0-9a-f-]{36}/.exec((await need.visitor.get('/introductions/sent')).body)![0]
  const introduction = await broker(staff, pair)

  const addresses = [
    ...addressesFor([{ ...pair, introduction }], asData, false),
    ...['/notices.data', '/desk/sendings.data', '/introductions/sent.data', `${received}.data`],
  ]
  const readers: [string, Visitor, Word[]][] = [
    ['a visitor', await Visitor.create(), []],
    ['a stranger', (await newMember()).visitor, []],
    ['another firm', (await newVerifiedParty(staff.operator, ['sme'])).visitor, []],
    ['the asker', need.visitor, ['message', 'decline', 'sending']],
    ['the counterpart', offer.visitor, ['message', 'note', 'decline']],
    ['the navigator who sent it and was refused', staff.navigators.succession, ['sending', 'message', 'note']],
    ['another navigator', staff.navigators.trial, []],
  ]
  for (const [name, visitor, mayRead] of readers) {
    const seen = await crawl(visitor, addresses, Object.values(words))
    const allowed = mayRead.map((key) => words[key].key)
    const leaks = [...seen].filter(([canary]) => !allowed.some((key) => canary.includes(key)))
    expect.soft(Object.fromEntries(leaks), `${name} reads what is closed to them`).toEqual({})
  }
  // The planted ones: a crawl that opens nothing would pass everything above.
  const found: [Visitor, Word][] = [
    [need.visitor, 'message'],
    [need.visitor, 'decline'],
    [need.visitor, 'sending'],
    [offer.visitor, 'note'],
  ]
  for (const [visitor, key] of found)
    expect.soft([...(await crawl(visitor, addresses, [words[key]])).keys()].join(), words[key].key).not.toBe('')

  const told = [
    ...(await allMails()).map(({ subject, text, html }) => [subject, text, html].join('\n')),
    ...(await query<{ said: string }>('SELECT data::text AS said FROM "AuditEntry"')).map(({ said }) => said),
    ...(await query<{ said: string }>('SELECT data::text AS said FROM pgboss.job')).map(({ said }) => said),
    ...(await query<{ said: string }>('SELECT row_to_json(n)::text AS said FROM "Notice" n')).map(({ said }) => said),
  ].join('\n')
  for (const { key, value } of Object.values(words))
    expect.soft(told.includes(value), `${key} in a mail, a notice or a log`).toBe(false)
})
