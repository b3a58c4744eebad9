import { tellMember, tellParticipant } from '#app/features/notices/reactions/tell.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

type Payload = { questionId: string }
type Job = { jobId: string }

/** The asker's questions stand by themselves, those of an owner with the listing. */
const own = (questionId: string) => ({ kind: 'question', subject: 'question', subjectId: questionId }) as const
const atListing = (listingId: string) => ({ kind: 'question', subject: 'listing', subjectId: listingId }) as const

/** Tells the people of the listing that they are asked; what and by whom is not said. */
export async function onQuestionAsked({ questionId }: Payload, { jobId }: Job): Promise<void> {
  const question = await db.listingQuestion.findFirst({
    where: { id: questionId, state: 'open', ...systemScope('only at whose listing') },
    select: { listingId: true, listing: { select: { participantId: true } } },
  })
  if (!question) return
  const { participantId } = question.listing
  const path = `/listings/${question.listingId}/questions`
  await tellParticipant({
    ...atListing(question.listingId),
    participantId,
    textKey: 'questions.mail.asked',
    path,
    jobId,
    forReferrer: { path },
  })
}

/** Tells the asker that there is an answer, or that there will be none. */
export async function onQuestionAnswered({ questionId }: Payload, { jobId }: Job): Promise<void> {
  const question = await db.listingQuestion.findFirst({
    where: { id: questionId, ...systemScope('only whom to tell') },
    select: { askerMemberId: true, state: true },
  })
  if (!question || (question.state !== 'answered' && question.state !== 'declined')) return
  const textKey = `questions.mail.${question.state}`
  await tellMember({
    ...own(questionId),
    memberId: question.askerMemberId,
    textKey,
    path: `/questions#q-${questionId}`,
    jobId,
  })
}

/** Tells the asker that the operator has taken question and answer off the listing; why, the page says. */
export async function tellAskerOfRemoval({ questionId }: Payload, { jobId }: Job): Promise<void> {
  const question = await db.listingQuestion.findFirst({
    where: { id: questionId, ...systemScope('only whom to tell') },
    select: { askerMemberId: true },
  })
  if (!question) return
  const { askerMemberId: memberId } = question
  await tellMember({
    ...own(questionId),
    memberId,
    textKey: 'questions.mail.removedAsked',
    path: `/questions#q-${questionId}`,
    jobId,
  })
}

/** The same for the people of the listing. */
export async function tellOwnerOfRemoval({ questionId }: Payload, { jobId }: Job): Promise<void> {
  const question = await db.listingQuestion.findFirst({
    where: { id: questionId, ...systemScope('only at whose listing') },
    select: { listingId: true, listing: { select: { participantId: true } } },
  })
  if (!question) return
  const { listingId, listing } = question
  const path = `/listings/${listingId}/questions`
  await tellParticipant({
    ...atListing(listingId),
    participantId: listing.participantId,
    textKey: 'questions.mail.removedOwn',
    path,
    jobId,
  })
}
