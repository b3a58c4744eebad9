import { randomUUID } from 'node:crypto'
import { beforeEach } from 'vitest'
import { type NewListing, startListing } from '#app/features/listings/commands/start-listing.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeMember, makeOwner, signedIn } from './make.server.ts'

/** What the form that starts a listing sends. */
export const newListing = (given: Partial<NewListing> = {}): NewListing => ({
  listingId: randomUUID(),
  track: 'succession',
  side: 'offer',
  participantId: undefined,
  ...given,
})

const stored = (id: string) =>
  db.listing.findUniqueOrThrow({ where: { id }, include: { confidential: true, draft: true } })

/** An owner, new for each test of the file, with colleagues and drafts as they are asked for. */
export function draftWriters() {
  const people = {} as { owner: Awaited<ReturnType<typeof makeOwner>> }
  beforeEach(async () => {
    people.owner = await makeOwner()
  })
  /** Somebody else of the same participant. */
  const colleague = async (role: 'member' | 'read_only' = 'member') => {
    const member = await makeMember()
    const { id: participantId } = people.owner.participant
    await db.membership.create({ data: { memberId: member.id, participantId, role, createdAt: new Date() } })
    return { member, actor: await signedIn(member.id) }
  }
  const started = async (given: Partial<NewListing> = {}): Promise<string> =>
    (await startListing(people.owner.actor, newListing(given))).listingId
  return { people, stored, colleague, started }
}
