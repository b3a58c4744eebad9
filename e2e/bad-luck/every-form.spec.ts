import { stepKeysOf } from '#app/features/listings/form-steps.ts'
import { allSides } from '#app/features/listings/import/import-words.ts'
import { profiledKinds } from '#app/features/participants/kind-profiles/definitions.ts'
import { profileSteps } from '#app/features/participants/profile-steps.ts'
import { type Cast, gatherCast } from '#e2e/access/cast.ts'
import type { Role } from '#e2e/access/roles.ts'
import type { Ids, Row } from '#e2e/access/row.ts'
import { table } from '#e2e/access/table.ts'
import type { PageForm } from '#e2e/fixtures/read-form.ts'
import { query } from '#e2e/fixtures/database.ts'
import { fieldsOf } from '#e2e/fixtures/sample-values.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { attack, type Attacked } from './hostile.ts'

// Thousands of requests and no browser: a trace would only cost time.
test.use({ trace: 'off' })
// One after the other: the last ones read what those before them did.
test.describe.configure({ mode: 'default' })

let cast: Cast
test.beforeAll(async ({ staff }) => {
  test.setTimeout(120_000)
  cast = await gatherCast(staff)
  const { waitingIntroduction } = cast.ids
  const taken = await cast.visitors.navigator.submit(`/desk/introductions/${waitingIntroduction}`, {
    intent: 'take',
    where: { introductionId: waitingIntroduction },
  })
  expect(taken.status, 'the introduction is taken').toBe(302)
})

/** Addresses with a word in them that the code lists: all of them. */
const listed: Record<string, (ids: Ids) => string[]> = {
  '/listings/new/:track/:side': () => allSides.map(({ track, side }) => `/listings/new/${track}/${side}`),
  '/participants/:id/edit/:step': ({ participant }) =>
    profileSteps.filter((step) => step !== 'basics').map((step) => `/participants/${participant}/edit/${step}`),
  '/participants/:id/profiles/:kind': ({ participant }) =>
    profiledKinds.map((kind) => `/participants/${participant}/profiles/${kind}`),
  '/listings/:id/edit/:step': ({ draft }) =>
    stepKeysOf(fieldsOf('succession', 'offer'))
      // Pictures have a row of their own.
      .filter((step) => step !== 'images')
      .map((step) => `/listings/${draft}/edit/${step}`),
}

/** Rows that stand for something that is over there: here it goes on. */
const addressOf = (path: string, row: Row): string =>
  path === '/introductions/:id' ? `/introductions/${cast.ids.waitingIntroduction}` : row.address(cast.ids)

/** Pages where words are taken: each has a form, and a page that is new stands here after its first run. */
const TAKING_WORDS = [
  '/account',
  '/account/delete',
  '/account/two-step',
  '/bookings/visits/new',
  '/clients/new',
  '/console/bookings',
  '/console/bookings/visits/:id',
  '/console/documents/:id',
  '/console/fees/:key',
  '/console/introductions/:id',
  '/console/milestones/:id',
  '/console/participants/:id',
  '/console/screening',
  '/console/settings',
  '/console/waivers/:id',
  '/console/workload/:id',
  '/deals/:id/fee',
  '/deals/:id/order',
  '/deals/:id/royalties',
  '/deals/:id/royalties/:statement',
  '/desk',
  '/desk/contacts',
  '/desk/contacts/import',
  '/desk/contacts/new',
  '/desk/introductions/:id',
  '/desk/members/:id',
  '/desk/members/:id/diagnosis',
  '/desk/profile',
  '/desk/replies',
  '/desk/sendings/new',
  '/desk/tasks',
  '/forgot-password',
  '/imports/new',
  '/introductions/:id',
  '/introductions/new',
  '/listings/:id/ask',
  '/listings/:id/edit/:step',
  '/listings/:id/edit/images',
  '/listings/:id/matches/:other/hide',
  '/listings/:id/questions',
  '/milestones/:id',
  '/participants/:id/documents',
  '/participants/:id/edit',
  '/participants/:id/edit/:step',
  '/participants/:id/logo',
  '/participants/:id/members',
  '/participants/:id/portfolio',
  '/participants/:id/portfolio/:piece',
  '/participants/:id/profiles/:kind',
  '/participants/new',
  '/saved-searches/new',
  '/sign-in',
  '/sign-up',
  '/waivers/:id',
]

const TAKING_FILES = [
  '/desk/contacts/import',
  '/imports/new',
  '/listings/:id/edit/images',
  '/participants/:id/documents',
  '/participants/:id/logo',
  '/participants/:id/portfolio',
  '/participants/:id/portfolio/:piece',
]

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/** The staff's pages show what other tests have made as well, and the staff itself: that is left alone. */
const STAFF: readonly Role[] = ['navigator', 'colleague', 'operator']
const isOurs = ({ fields }: PageForm): boolean => {
  const { navigator, ...own } = cast.ids
  return fields.every(([, value]) => !UUID.test(value) || (value !== navigator && Object.values(own).includes(value)))
}

/** For each group of forms those who get the page and may send them. */
const sendersOf = ({ get, post = {} }: Row): Role[][] => {
  const groups = Object.values(post).map(({ allowed }) => allowed.filter((role) => get[role] === 'page'))
  return [...new Map(groups.map((group) => [group.join(), group])).values()]
}

/** The first of them who is shown a form sends it. */
async function attackAs(roles: readonly Role[], address: string): Promise<Attacked> {
  for (const role of roles) {
    const found = await attack(cast.visitors[role], address, STAFF.includes(role) ? isOurs : undefined)
    if (found.sent > 0) return found
  }
  return { faults: [], sent: 0, takesWords: false, takesFiles: false }
}

/** An introduction is declined after the navigator has proposed it; what the operator refuses closes doors behind it. */
const turnOf = (path: string): number => (path.startsWith('/console') ? 2 : path === '/introductions/:id' ? 1 : 0)

const rows = Object.entries(table)
  .filter(([, { post }]) => post)
  .sort(([a], [b]) => turnOf(a) - turnOf(b))

test('every address with a word the code lists is tried with all of them', () => {
  const open = rows.map(([path]) => path).filter((path) => /:(step|kind|side)$/.test(path))
  expect(open.sort()).toEqual(Object.keys(listed).sort())
})

const taking: string[] = []
const takingFiles: string[] = []

for (const [path, row] of rows)
  test(`forms of ${path}`, async () => {
    test.setTimeout(180_000)
    const faults: string[] = []
    for (const senders of sendersOf(row))
      for (const address of listed[path]?.(cast.ids) ?? [addressOf(path, row)]) {
        const found = await attackAs(senders, address)
        if (found.takesWords) taking.push(path)
        if (found.takesFiles) takingFiles.push(path)
        faults.push(...found.faults)
      }
    expect([...new Set(faults)]).toEqual([])
  })

test('nothing is half-written', async () => {
  const halves = [
    'SELECT l.id FROM "Listing" l LEFT JOIN "ListingConfidential" c ON c."listingId" = l.id WHERE c."listingId" IS NULL AND NOT l."isDemo"',
    'SELECT p.id FROM "Participant" p LEFT JOIN "Membership" m ON m."participantId" = p.id LEFT JOIN "ReferrerClient" r ON r."clientParticipantId" = p.id WHERE m."memberId" IS NULL AND r."clientParticipantId" IS NULL AND NOT p."isDemo"',
  ]
  for (const half of halves) expect(await query(half)).toEqual([])
})

test('pages that take words or files were found to do so', () => {
  expect([...new Set(taking)].sort()).toEqual(TAKING_WORDS)
  expect([...new Set(takingFiles)].sort()).toEqual(TAKING_FILES)
})
