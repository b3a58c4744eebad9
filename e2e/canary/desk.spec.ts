import { query } from '#e2e/fixtures/database.ts'
import { allMails } from '#e2e/fixtures/mailbox.ts'
import { newMember } from '#e2e/fixtures/people.ts'
import { stagePair, stageProposal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { diagnosisForm } from '#app/features/visits/diagnosis.ts'
import { tokyoDay } from '#app/platform/day.ts'
import type { Canary } from './canaries.ts'
import { addressesFor, asData, crawl } from './crawl.ts'

// What a navigator keeps for itself: contacts, tasks, what was said at visits, diagnoses.
test.use({ trace: 'off' })

const word = (key: string, value: string): Canary => ({
  ...{ track: 'succession', side: 'offer', level: 'owner' },
  ...{ key, value, spellings: [value] },
})

const words = {
  company: word('the company of a contact', 'ユイ人脈カイシャ'),
  person: word('the name of a contact', 'ユイ人脈ナマエ'),
  wish: word('what a contact looks for', 'ユイ人脈ノゾミ'),
  note: word('the note at a contact', 'ユイ人脈メモオ'),
  task: word('a task', 'ユイ用事ヤルヨ'),
  place: word('the place of a visit', 'ユイ訪問バショ'),
  said: word('what was said at a visit', 'ユイ訪問ハナシ'),
  diagnosis: word('the word at a diagnosis', 'ユイ診断ヒトコト'),
}
const all = Object.values(words)

test('what a navigator keeps for itself reaches nobody else', async ({ staff }) => {
  test.setTimeout(300_000)
  const pair = await stagePair(staff, 'succession')
  const introduction = await stageProposal(staff, pair)
  const navigator = staff.navigators.succession
  const member = `/desk/members/${pair.offer.participantId}`
  const today = tokyoDay(new Date())
  const sent = async (path: string, intent: string, fill: Record<string, string>, where = {}) => {
    const answer = await navigator.submit(path, { intent, where, fill })
    expect(answer.status, `${intent} at ${path}`).toBe(302)
    return answer.location ?? ''
  }
  await sent('/desk/contacts/new', 'saveContact', {
    ...{ company: words.company.value, person: words.person.value, buys: `金属加工、${words.wish.value}` },
    ...{ note: words.note.value, industry: '24', strength: 'fair', lastContactOn: '2025-04-01' },
  })
  await sent(member, 'addTask', { title: words.task.value, dueOn: today })
  await sent(member, 'planVisit', { plannedOn: today, place: words.place.value })
  await sent(member, 'finishVisit', { doneOn: today, words: words.said.value })
  const answers = Object.fromEntries(
    diagnosisForm().flatMap(({ questions }) => questions.map((key) => [key, 'partly'])),
  )
  const diagnosis = await sent(`${member}/diagnosis`, 'saveDiagnosis', {
    ...{ ...answers, madeOn: today, note: words.diagnosis.value },
  })

  const rooms = ['/desk', '/desk/contacts', '/desk/contacts/export', '/desk/tasks', '/desk/members', member, diagnosis]
  const listings = [pair.offerListing, pair.needListing].map((id) => `/listings/${id}`)
  const addresses = [
    ...addressesFor([{ ...pair, introduction }], asData, true),
    ...[...rooms, ...listings, `/console/participants/${pair.offer.participantId}`],
  ]
  const readers: [string, Visitor, Canary[]][] = [
    ['a visitor', await Visitor.create(), []],
    ['a stranger', (await newMember()).visitor, []],
    ['the owner it is about', pair.offer.visitor, []],
    ['the counterpart', pair.need.visitor, []],
    ['another navigator', staff.navigators.trial, []],
    ['the operator', staff.operator, [words.diagnosis]],
  ]
  for (const [name, visitor, mayRead] of readers) {
    const seen = await crawl(visitor, addresses, all)
    const leaks = [...seen].filter(([canary]) => !mayRead.some(({ key }) => canary.includes(key)))
    expect.soft(Object.fromEntries(leaks), `${name} reads what is the navigator's`).toEqual({})
  }
  // The planted ones: a crawl that opens nothing would pass everything above.
  const own = [...(await crawl(navigator, addresses, all)).keys()].join()
  for (const { key } of all) expect.soft(own, `the navigator finds ${key}`).toContain(key)

  const feed = await navigator.post('/desk/calendar', { intent: 'renew' })
  const [address] = /\/desk\/calendar\/[\w-]+\.ics/.exec(feed.body) ?? []
  const ics = (await (await Visitor.create()).get(address ?? '')).body
  expect(ics).toContain('BEGIN:VEVENT')
  const told = [
    ics,
    ...(await allMails()).map(({ subject, text, html }) => [subject, text, html].join('\n')),
    ...(await query<{ said: string }>('SELECT data::text AS said FROM "AuditEntry"')).map(({ said }) => said),
    ...(await query<{ said: string }>('SELECT data::text AS said FROM pgboss.job')).map(({ said }) => said),
    ...(await query<{ said: string }>('SELECT row_to_json(n)::text AS said FROM "Notice" n')).map(({ said }) => said),
  ].join('\n')
  for (const { key, value } of all)
    expect.soft(told.includes(value), `${key} in a mail, a job or a calendar`).toBe(false)
})
