import { listingWritableIds, type MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import type { QuestionState } from '#prisma/generated/enums.ts'
import { questionedListingsScope, questionOwnerScope } from '../scope.ts'

const SHOWN_ENDED = 50

/** A question as the owner of the listing sees it. Who asked is not fetched at all. */
export interface OwnerQuestion {
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
}

export interface OwnerQuestionsPage {
  listing: { id: string; title: string; status: string }
  open: OwnerQuestion[]
  ended: OwnerQuestion[]
  canAnswer: boolean
}

async function findQuestions(actor: MemberActor, listingId: string, isOpen: boolean): Promise<OwnerQuestion[]> {
  const rows = await db.listingQuestion.findMany({
    where: { listingId, state: isOpen ? 'open' : { in: ['answered', 'declined'] }, AND: questionOwnerScope(actor) },
    orderBy: isOpen ? [{ createdAt: 'asc' }, { id: 'asc' }] : [{ answeredAt: 'desc' }, { id: 'asc' }],
    take: isOpen ? undefined : SHOWN_ENDED,
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
    },
  })
  return rows.map(({ createdAt, answeredAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  }))
}

/** The questions at an own listing, those that wait first. @throws AppError listing.not_found */
export async function getOwnerQuestions(actor: MemberActor, listingId: string): Promise<OwnerQuestionsPage> {
  const listing = await db.listing.findFirst({
    where: { AND: [{ id: listingId }, questionedListingsScope(actor)] },
    select: { id: true, title: true, status: true, participantId: true },
  })
  if (!listing) throw new AppError('listing.not_found')
  const [open, ended] = await Promise.all([
    findQuestions(actor, listing.id, true),
    findQuestions(actor, listing.id, false),
  ])
  const { id, title, status, participantId } = listing
  const canAnswer = can(actor, 'question:answer') && listingWritableIds(actor).includes(participantId)
  return { listing: { id, title, status }, open, ended, canAnswer }
}
