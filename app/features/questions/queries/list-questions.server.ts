import { editableListingsScope } from '#app/features/listings/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { QuestionState } from '#prisma/generated/enums.ts'
import { questionAskerScope } from '../scope.ts'
import { countOpenQuestions } from './count-open-questions.server.ts'

const PAGE_SIZE = 20

/** A question the member has asked, with what came of it. */
export interface AskedQuestion {
  id: string
  text: string
  state: QuestionState
  answer: string | null
  declineReason: string | null
  isPublic: boolean
  /** Why the operator has taken it off the listing, by key. */
  removedReason: string | null
  createdAt: string
  answeredAt: string | null
  listing: { id: string; title: string; isOpen: boolean }
}

export interface AskedQuestions {
  view: 'asked'
  items: AskedQuestion[]
  page: number
  pageCount: number
  waitingForMe: number
}

export interface ReceivedQuestions {
  view: 'received'
  items: { listingId: string; title: string; count: number }[]
  waitingForMe: number
}

const countWaiting = async (actor: MemberActor): Promise<number> =>
  (await countOpenQuestions(actor)).reduce((sum, { count }) => sum + count, 0)

/** What the member has asked, the newest first. @param page from 1 */
export async function listAskedQuestions(actor: MemberActor, page: number): Promise<AskedQuestions> {
  const [count, rows, waitingForMe] = await Promise.all([
    db.listingQuestion.count({ where: questionAskerScope(actor) }),
    db.listingQuestion.findMany({
      where: questionAskerScope(actor),
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        id: true,
        text: true,
        state: true,
        answer: true,
        declineReason: true,
        isPublic: true,
        removedReason: true,
        createdAt: true,
        answeredAt: true,
        listing: { select: { id: true, title: true, status: true } },
      },
    }),
    countWaiting(actor),
  ])
  return {
    view: 'asked',
    page,
    pageCount: Math.max(1, Math.ceil(count / PAGE_SIZE)),
    waitingForMe,
    items: rows.map(({ listing, createdAt, answeredAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
      listing: { id: listing.id, title: listing.title, isOpen: listing.status === 'published' },
    })),
  }
}

/** The own listings at which questions wait. */
export async function listReceivedQuestions(actor: MemberActor): Promise<ReceivedQuestions> {
  const waiting = await countOpenQuestions(actor)
  const listings = await db.listing.findMany({
    where: { id: { in: waiting.map(({ listingId }) => listingId) }, AND: editableListingsScope(actor) },
    select: { id: true, title: true },
  })
  const titles = new Map(listings.map(({ id, title }) => [id, title]))
  return {
    view: 'received',
    waitingForMe: waiting.reduce((sum, { count }) => sum + count, 0),
    items: waiting.map(({ listingId, count }) => ({ listingId, title: titles.get(listingId) ?? '', count })),
  }
}
