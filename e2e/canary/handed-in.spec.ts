import { query } from '#e2e/fixtures/database.ts'
import { grantDisclosure, acceptIntroduction, signNda } from '#e2e/fixtures/deal-steps.ts'
import { paper, photograph } from '#e2e/fixtures/files.ts'
import { draftListing, publishDraft } from '#e2e/fixtures/listing-steps.ts'
import { allMails } from '#e2e/fixtures/mailbox.ts'
import { newMember, newUnverified, newVerifiedParty } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { type OpenDeal, stagePair, stageProposal } from '#e2e/fixtures/stage.ts'
import { applyForWaiver } from '#e2e/fixtures/waiver-steps.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { addressesFor, asData, crawl } from './crawl.ts'
import type { Canary } from './canaries.ts'

// What is handed in beside the fields of a listing: papers, the operator's notes, descriptions of pictures, and what a
// navigator keeps on a case.
test.use({ trace: 'off' })

const word = (key: string, value: string): Canary => ({
  ...{ track: 'succession', side: 'offer', level: 'party' },
  ...{ key, value, spellings: [value] },
})

const words = {
  document: word('the name of a paper', 'ユイ書類ワルハ'),
  note: word("the operator's note", 'ユイ控えキリト'),
  logo: word('the description of a logo', 'ユイ標章ソメノ'),
  open: word('the description of a picture for members', 'ユイ写真ミテヨ'),
  reworded: word('the description of a published picture, changed and not approved yet', 'ユイ写真ナオシ'),
  waiting: word('the description of a picture not published yet', 'ユイ写真マダダ'),
  caseNote: word("a navigator's note on the case", 'ユイ机上メモリ'),
  caseCall: word('what was said in a call', 'ユイ電話デタヨ'),
  caseStep: word('the next step on the case', 'ユイ一手ツギワ'),
  waiverNote: word('what a seller adds to its application for the waiver', 'ユイ免除ソエル'),
  waiverReason: word('why the operator refuses it', 'ユイ免除コトワ'),
  reply: word("a navigator's quick reply", 'ユイ定型シラセ'),
}
type Word = keyof typeof words

test('papers, notes and descriptions of pictures reach whom they are for', async ({ staff }) => {
  test.setTimeout(300_000)
  const pair = await stagePair(staff, 'succession')
  const { offer, need } = pair
  const at = `/participants/${offer.participantId}`
  await offer.visitor.upload(`${at}/documents`, { intent: 'add', label: words.document.value, file: paper() })
  await offer.visitor.upload(`${at}/logo`, { intent: 'save', alt: words.logo.value, picture: await photograph() })
  const noted = await staff.operator.submit(`/console${at}`, {
    intent: 'record',
    where: { kind: 'identity' },
    fill: { note: words.note.value },
  })
  expect(noted.status, 'the note').toBe(302)

  const draft = await draftListing(offer, 'succession', 'offer', sampleValues('succession', 'offer', '結木'))
  const add = async (alt: string) =>
    offer.visitor.upload(`/listings/${draft}/edit/images`, {
      ...{ intent: 'add', field: 'images', alt },
      picture: await photograph(),
    })
  expect((await add(words.open.value)).status, 'the picture').toBe(302)
  await publishDraft(staff.operator, offer, draft)
  const reworded = await offer.visitor.submit(`/listings/${draft}/edit/images`, {
    intent: 'describe',
    fill: { alt: words.reworded.value },
  })
  expect(reworded.status, 'the new description').toBe(302)
  expect((await add(words.waiting.value)).status, 'the picture after publication').toBe(302)

  const waiver = await applyForWaiver(offer, words.waiverNote.value)
  const refused = await staff.operator.submit(`/console/waivers/${waiver}`, {
    intent: 'refuse',
    fill: { reason: words.waiverReason.value },
  })
  expect(refused.status, 'the refusal').toBe(302)

  const introduction = await stageProposal(staff, pair)
  const opened: OpenDeal = { ...pair, introduction, deal: await acceptIntroduction(offer, introduction) }
  for (const party of [offer, need]) await signNda(party, opened.deal)
  await grantDisclosure(offer, opened.deal)

  const brokering = staff.navigators.succession
  const desk = `/desk/introductions/${introduction}`
  const kept = [
    brokering.submit(desk, { intent: 'note', fill: { memo: words.caseNote.value } }),
    brokering.submit(desk, { intent: 'set_step', fill: { step: words.caseStep.value, dueOn: '2099-01-05' } }),
    brokering.submit(desk, {
      intent: 'call',
      fill: { side: 'offer', calledOn: '2026-01-05', outcome: 'talked', words: words.caseCall.value },
    }),
    brokering.submit('/desk/replies', {
      intent: 'add',
      fill: { name: words.reply.value, text: words.reply.value },
    }),
  ]
  for (const answer of await Promise.all(kept)) expect(answer.status, 'what the navigator keeps').toBe(302)

  const mine = [`/listings/${draft}`, `/listings/${draft}/edit/images`, `/listings/${draft}/edit/images.data`]
  const addresses = [...addressesFor([opened], asData, true), ...mine, `/listings/${draft}.data`]
  const own: Word[] = ['document', 'logo', 'open', 'reworded', 'waiting', 'waiverNote', 'waiverReason']
  const readers: [string, Visitor, Word[]][] = [
    ['a visitor', await Visitor.create(), []],
    ['an unverified member', (await newUnverified()).visitor, []],
    ['a stranger', (await newMember()).visitor, ['open']],
    ['another firm', (await newVerifiedParty(staff.operator, ['sme'])).visitor, ['open']],
    ['the counterpart', need.visitor, ['logo', 'open']],
    ['the navigator', brokering, ['logo', 'open', 'caseNote', 'caseCall', 'caseStep', 'reply']],
    ['another navigator', staff.navigators.trial, ['open']],
    ['its own people', offer.visitor, own],
  ]
  for (const [name, visitor, mayRead] of readers) {
    const seen = await crawl(visitor, addresses, Object.values(words))
    const allowed = mayRead.map((key) => words[key].key)
    const leaks = [...seen].filter(([canary]) => !allowed.some((key) => canary.includes(key)))
    expect.soft(Object.fromEntries(leaks), `${name} reads what is closed to them`).toEqual({})
  }
  // The planted ones: a crawl that opens nothing would pass everything above.
  const seenByOwner = await crawl(offer.visitor, addresses, Object.values(words))
  for (const key of ['document', 'open', 'reworded', 'waiting', 'waiverNote', 'waiverReason'] as const)
    expect.soft([...seenByOwner.keys()].join(), `its own people find ${words[key].key}`).toContain(words[key].key)
  const seenByNavigator = await crawl(brokering, [desk, '/desk/replies'], Object.values(words))
  for (const key of ['caseNote', 'caseCall', 'caseStep', 'reply'] as const)
    expect.soft([...seenByNavigator.keys()].join(), `the navigator finds ${words[key].key}`).toContain(words[key].key)
  const seenByOperator = await crawl(
    staff.operator,
    [`/console${at}`, `/console/waivers/${waiver}`],
    Object.values(words),
  )
  for (const key of ['document', 'note', 'waiverNote', 'waiverReason'] as const)
    expect.soft([...seenByOperator.keys()].join(), `the operator finds ${words[key].key}`).toContain(words[key].key)

  const told = [
    ...(await allMails()).map(({ subject, text, html }) => [subject, text, html].join('\n')),
    ...(await query<{ said: string }>('SELECT data::text AS said FROM "AuditEntry"')).map(({ said }) => said),
    ...(await query<{ said: string }>('SELECT data::text AS said FROM pgboss.job')).map(({ said }) => said),
  ].join('\n')
  for (const { key, value } of Object.values(words))
    expect.soft(told.includes(value), `${key} in a mail or log`).toBe(false)
})
