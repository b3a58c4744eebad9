import { query } from '#e2e/fixtures/database.ts'
import { stageJoined } from '#e2e/fixtures/direct-steps.ts'
import { allMails } from '#e2e/fixtures/mailbox.ts'
import { newNavigator } from '#e2e/fixtures/new-navigator.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import type { Visitor } from '#e2e/fixtures/visitor.ts'
import type { Canary } from './canaries.ts'
import { addressesFor, asData, crawl } from './crawl.ts'

// What is written about navigators: why a party refused one, and what the operator tells whoever goes on.
test.use({ trace: 'off' })

const word = (key: string, value: string): Canary => ({
  ...{ track: 'design', side: 'offer', level: 'party' },
  ...{ key, value, spellings: [value] },
})
const words = {
  refusal: word('why a navigator was refused', 'ユイ断リノワケ'),
  handover: word('the note of a handover', 'ユイ申シ送リヨ'),
}

test('refusals and handover notes reach whom they are for', async ({ staff }) => {
  test.setTimeout(300_000)
  const [first, second] = [
    await newNavigator(staff.operator, ['design']),
    await newNavigator(staff.operator, ['design']),
  ]
  const pair = await stageJoined(staff, first)
  const { introduction, offer, need } = pair
  const refused = await need.visitor.submit(`/introductions/${introduction}`, {
    intent: 'refuse_navigator',
    fill: { reason: 'other', note: words.refusal.value },
  })
  expect(refused.status, 'the refusal').toBe(302)
  const given = await staff.operator.submit(`/console/introductions/${introduction}`, {
    intent: 'reassign',
    fill: { toNavigatorId: second.participantId, reason: 'absence', note: words.handover.value },
  })
  expect(given.status, 'the handover').toBe(302)
  const taken = await second.visitor.post('/desk?index', { intent: 'take', introductionId: introduction })
  expect(taken.status, 'taking it').toBe(302)

  const own = [
    ...[
      `/console/introductions/${introduction}`,
      `/console/workload/${second.participantId}`,
      '/console/introductions',
    ],
    ...[
      `/desk/introductions/${introduction}`,
      '/desk',
      '/notices',
      `/introductions/${introduction}`,
      '/account/export',
    ],
  ]
  const addresses = [...addressesFor([pair], asData, false), ...own]
  const readers: [string, Visitor, (keyof typeof words)[]][] = [
    ['who refused', need.visitor, []],
    ['the counterpart', offer.visitor, []],
    ['who was refused', first.visitor, []],
    ['another navigator', staff.navigators.trial, []],
    ['the new navigator', second.visitor, ['handover']],
    ['the operator', staff.operator, ['refusal', 'handover']],
  ]
  for (const [name, visitor, mayRead] of readers) {
    const seen = [...(await crawl(visitor, addresses, Object.values(words))).keys()]
    const told = Object.values(words).filter(({ key }) => seen.some((canary) => canary.includes(key)))
    expect
      .soft(
        told.map(({ key }) => key),
        name,
      )
      .toEqual(mayRead.map((key) => words[key].key))
  }

  const elsewhere = [
    ...(await allMails()).map(({ subject, text, html }) => [subject, text, html].join('\n')),
    ...(await query<{ said: string }>('SELECT data::text AS said FROM "AuditEntry"')).map(({ said }) => said),
    ...(await query<{ said: string }>('SELECT data::text AS said FROM pgboss.job')).map(({ said }) => said),
    ...(await query<{ said: string }>('SELECT n::text AS said FROM "Notice" n')).map(({ said }) => said),
  ].join('\n')
  for (const { key, value } of Object.values(words))
    expect.soft(elsewhere.includes(value), `${key} in a mail, notice or log`).toBe(false)
})
