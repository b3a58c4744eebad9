import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { acceptIntroduction, grantDisclosure, signNda } from '#e2e/fixtures/deal-steps.ts'
import { query } from '#e2e/fixtures/database.ts'
import { allMails, mailTo } from '#e2e/fixtures/mailbox.ts'
import { newMember, newUnverified } from '#e2e/fixtures/people.ts'
import { dataDir } from '#e2e/fixtures/run.ts'
import { type OpenDeal, type Pair, stagePair, stageProposal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { words } from '#e2e/fixtures/words.ts'
import { disclosureLevels } from '#app/tracks/disclosure-level.ts'
import { listingSides, type ListingSide, type TrackKey, trackKeys } from '#app/tracks/track-definition.ts'
import { type Canary, carriedLevels, isSaidIn, makeCanaries, nameOf, valuesWith } from './canaries.ts'
import { addressesFor, asData, asDataAndListings, crawl, drawn } from './crawl.ts'

test.describe.configure({ mode: 'serial' })
test.use({ trace: 'off' })

interface Reader {
  visitor: Visitor
  isMember: boolean
  /** The listing this reader posted, if any. */
  own?: { track: TrackKey; side: ListingSide }
}

/** How far the deals have come. */
interface Progress {
  isSignedByBoth: boolean
  /** The sides whose owners have opened their listing. */
  opened: readonly ListingSide[]
}

const canaries = makeCanaries()
const readers = new Map<string, Reader>()
let pairs: Pair[] = []
let deals: OpenDeal[] = []

/** What the level of a field allows, and nothing else in the house decides. */
function mayRead({ isMember, own }: Reader, canary: Canary, { isSignedByBoth, opened }: Progress): boolean {
  const isOfTrack = own?.track === canary.track
  if (isOfTrack && own?.side === canary.side) return true
  switch (canary.level) {
    case 'public':
      return true
    case 'member':
      return isMember
    case 'granted':
      return isOfTrack && isSignedByBoth && opened.includes(canary.side)
    case 'party':
      return isOfTrack && isSignedByBoth
    case 'owner':
      return false
  }
}

async function checkReader(
  name: string,
  reader: Reader,
  addresses: readonly string[],
  progress: Progress,
  isAskedFor: (canary: Canary) => boolean = () => true,
): Promise<void> {
  const asked = canaries.filter(isAskedFor)
  const seen = await crawl(reader.visitor, addresses, asked)
  const allowed = asked.filter((canary) => mayRead(reader, canary, progress)).map(nameOf)
  const leaks = Object.fromEntries([...seen].filter(([canary]) => !allowed.includes(canary)))
  expect.soft(leaks, `${name} reads what is closed to them`).toEqual({})
  expect
    .soft(
      allowed.filter((canary) => !seen.has(canary)),
      `${name} does not find what is open to them`,
    )
    .toEqual([])
}

/** Every reader on every page; who has posted a listing, on those of its track. */
async function checkAll(progress: Progress, formOf: typeof drawn): Promise<void> {
  const all = deals.length > 0 ? deals : pairs
  for (const [name, reader] of readers) {
    const track = reader.own?.track
    const shown = track ? all.filter((pair) => pair.track === track) : all
    const addresses = addressesFor(shown, formOf, track !== undefined)
    const isAskedFor = (canary: Canary) => track === undefined || canary.track === track
    await checkReader(name, reader, addresses, progress, isAskedFor)
  }
}

/** The parties on the pages of their own deal, between the two moments at which all are asked. */
async function checkParties(progress: Progress): Promise<void> {
  for (const [name, reader] of readers) {
    if (!reader.own) continue
    const { track } = reader.own
    const addresses = addressesFor(
      deals.filter((deal) => deal.track === track),
      asData,
      false,
    )
    await checkReader(name, reader, addresses, progress, (canary) => canary.track === track)
  }
}

test.beforeAll(async ({ staff }) => {
  test.setTimeout(120_000)
  pairs = await Promise.all(
    trackKeys.map((track) => stagePair(staff, track, (side) => valuesWith(canaries, track, side))),
  )
  const visitor = await Visitor.create()
  readers.set('a visitor', { visitor, isMember: false })
  readers.set('an unverified member', { visitor: (await newUnverified()).visitor, isMember: false })
  readers.set('a stranger', { visitor: (await newMember()).visitor, isMember: true })
  readers.set('the operator', { visitor: staff.operator, isMember: true })
  readers.set('a navigator', { visitor: staff.navigators.succession, isMember: true })
  readers.set('another navigator', { visitor: staff.navigators.trial, isMember: true })
  for (const pair of pairs)
    for (const side of listingSides)
      readers.set(`${pair.track}/${side}`, {
        visitor: pair[side].visitor,
        isMember: true,
        own: { track: pair.track, side },
      })
})

test('every listing carries a canary of every level', () => {
  for (const track of trackKeys)
    for (const side of listingSides)
      expect(carriedLevels(canaries, track, side), `${track} ${side}`).toEqual([...disclosureLevels])
})

test('published and proposed: the levels of visitors and members hold', async ({ staff }) => {
  test.setTimeout(300_000)
  const introductions = await Promise.all(pairs.map((pair) => stageProposal(staff, pair)))
  await checkAll({ isSignedByBoth: false, opened: [] }, drawn)
  const opened = pairs.map(async (pair, index) => {
    const introduction = introductions[index]!
    return { ...pair, introduction, deal: await acceptIntroduction(pair.offer, introduction) }
  })
  deals = await Promise.all(opened)
})

test('one signature opens nothing', async () => {
  test.setTimeout(120_000)
  for (const { offer, deal } of deals) await signNda(offer, deal)
  await checkParties({ isSignedByBoth: false, opened: [] })
})

test('both signatures open the notes of the parties, and no more', async () => {
  test.setTimeout(120_000)
  for (const { need, deal } of deals) await signNda(need, deal)
  await checkParties({ isSignedByBoth: true, opened: [] })
})

test('after the approval the counterpart reads it, and nobody else', async () => {
  test.setTimeout(300_000)
  for (const { offer, deal } of deals) await grantDisclosure(offer, deal)
  await checkAll({ isSignedByBoth: true, opened: ['offer'] }, asDataAndListings)
})

test('what is taken back is closed again', async () => {
  test.setTimeout(120_000)
  for (const { offer, deal } of deals)
    expect((await offer.visitor.submit(`/deals/${deal}/disclosure`, { intent: 'revoke' })).status).toBe(302)
  await checkParties({ isSignedByBoth: true, opened: [] })
})

const closed = canaries.filter(({ level }) => ['granted', 'party', 'owner'].includes(level))

test('the search finds no closed word, for nobody', async () => {
  test.setTimeout(120_000)
  const visitor = readers.get('a visitor')!.visitor
  const member = readers.get('a stranger')!.visitor
  const isFound = async (who: Visitor, canary: Canary): Promise<boolean> => {
    const pair = pairs.find(({ track }) => track === canary.track)!
    const listing = canary.side === 'offer' ? pair.offerListing : pair.needListing
    const { body } = await who.get(`/listings?${new URLSearchParams({ q: canary.value })}`)
    return body.includes(`/listings/${listing}`)
  }
  for (const canary of closed)
    for (const who of [visitor, member])
      expect.soft(await isFound(who, canary), `found by ${nameOf(canary)}`).toBe(false)
  for (const canary of canaries.filter(({ level }) => level === 'member'))
    expect.soft(await isFound(visitor, canary), `a visitor finds ${nameOf(canary)}`).toBe(false)
  // The planted ones: a search that finds nothing at all would pass everything above.
  for (const canary of canaries.filter(({ key }) => ['title', 'teaser'].includes(key)))
    for (const who of [visitor, member])
      expect.soft(await isFound(who, canary), `${nameOf(canary)} is not found`).toBe(true)
})

test('no mail says what a listing says, nor who posted it', async () => {
  for (const { offer, need } of deals) {
    await mailTo(need.email, words.ja.t('disclosure.mail.granted.subject'))
    await mailTo(offer.email, words.ja.t('deals.mail.moved.subject'))
  }
  const mails = await allMails()
  const said = mails.map(({ subject, text, html }) => [subject, text, html].join('\n'))
  // The morning's mail of new matches tells the headline, which everybody may read; whether a morning comes is the clock's affair.
  const ofMatches = words.ja.t('matchMails.mail.found.subject')
  const mayTell = ({ level }: Canary, subject: string) => level === 'public' && subject === ofMatches
  const told = canaries.filter((canary) =>
    mails.some(({ subject }, at) => isSaidIn(canary, said[at]!) && !mayTell(canary, subject)),
  )
  expect(told.map(nameOf)).toEqual([])
  for (const { offer, need } of deals) {
    const toOther = mails.filter(({ to }) => to === need.email).map(({ subject, text }) => `${subject}\n${text}`)
    expect(toOther.filter((text) => text.includes(offer.participantName) || text.includes(offer.displayName))).toEqual(
      [],
    )
  }
  // The planted one: these are the mails of this run.
  expect(said.filter((text) => deals.some(({ deal }) => text.includes(`/deals/${deal}`))).length).toBeGreaterThan(5)
})

/** Every file the application has written, the database's own apart. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  if (names.includes('PG_VERSION')) return []
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const about = await stat(path).catch(() => undefined)
      return about?.isDirectory() ? filesIn(path) : about?.isFile() ? [path] : []
    }),
  )
  return found.flat()
}

test('neither the log nor any other file, nor a job, nor the audit says it', async () => {
  const files = await filesIn(dataDir())
  const texts = await Promise.all(files.map(async (path) => [path, await readFile(path, 'utf8')] as const))
  // The kept search index holds what members may find, as the database does; what is closed to them is not in it.
  const isFindable = (path: string, { level }: Canary) =>
    ['public', 'member'].includes(level) && path.startsWith(join(dataDir(), 'search'))
  const said = texts.flatMap(([path, text]) =>
    canaries
      .filter((canary) => isSaidIn(canary, text) && !isFindable(path, canary))
      .map((canary) => `${path}: ${nameOf(canary)}`),
  )
  expect(said).toEqual([])
  const log = texts.find(([path]) => path.endsWith('/logs/app.log'))?.[1] ?? ''
  expect(log, 'the log of this run').toContain(`/deals/${deals[0]!.deal}`)

  for (const sql of ['SELECT data::text AS said FROM pgboss.job', 'SELECT data::text AS said FROM "AuditEntry"']) {
    const rows = await query<{ said: string }>(sql)
    const all = rows.map((row) => row.said).join('\n')
    expect(canaries.filter((canary) => isSaidIn(canary, all)).map(nameOf), sql).toEqual([])
    expect(all, sql).not.toBe('')
  }
})
