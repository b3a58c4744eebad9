import { createHmac, randomBytes } from 'node:crypto'
import { isbot } from 'isbot'
import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { remember } from '#app/platform/remember.server.ts'
import type { ClientInfo } from '#app/platform/session/session.server.ts'
import type { ListingPage } from '../queries/get-listing-page.server.ts'

/** Enough for a busy day; a fuller one counts some people twice, and the memory stays small. */
const SEEN_MAX = 200_000

interface SeenToday {
  day: string
  salt: Buffer
  marks: Set<string>
}

const store = remember('listing-views', () => ({ today: undefined as SeenToday | undefined }))

function seenOn(day: string): SeenToday {
  if (store.today?.day !== day) store.today = { day, salt: randomBytes(32), marks: new Set() }
  if (store.today.marks.size >= SEEN_MAX) store.today.marks.clear()
  return store.today
}

const nameOf = (actor: Actor, { ipAddress, userAgent }: ClientInfo): string =>
  actor.kind === 'member' ? `member ${actor.memberId}` : `visitor ${ipAddress} ${userAgent}`

/**
 * Whether somebody opens a listing for the first time today. Who did is nobody's to know, not even with the database in
 * hand: what is kept is a hash with a salt that is drawn anew each day, lies in this process's memory only and goes with
 * it. The price: several processes, or one restarted, may count the same person once more.
 */
function isFirstToday(listingId: string, viewer: string, day: string): boolean {
  const { salt, marks } = seenOn(day)
  const mark = createHmac('sha256', salt).update(`${listingId} ${viewer}`).digest('base64')
  if (marks.has(mark)) return false
  marks.add(mark)
  return true
}

const isCounted = ({ reader, status }: Pick<ListingPage, 'reader' | 'status'>, { userAgent }: ClientInfo): boolean =>
  status === 'published' && reader !== 'owner' && reader !== 'operator' && userAgent !== '' && !isbot(userAgent)

/**
 * Counts the opening of a listing's page: once a day for each reader, not for its owner, the operator and robots. A count
 * that fails is no reason not to show the page.
 */
export async function countView(
  page: Pick<ListingPage, 'id' | 'reader' | 'status'>,
  actor: Actor,
  client: ClientInfo,
): Promise<void> {
  const day = tokyoDay(clock.now())
  if (!isCounted(page, client) || !isFirstToday(page.id, nameOf(actor, client), day)) return
  try {
    await db.$executeRaw`
      INSERT INTO "ListingViewDay" ("listingId", "day", "views") VALUES (${page.id}::uuid, ${day}::date, 1)
      ON CONFLICT ("listingId", "day") DO UPDATE SET "views" = "ListingViewDay"."views" + 1`
  } catch (error) {
    log.warn({ error: describeError(error) }, 'a view was not counted')
  }
}
