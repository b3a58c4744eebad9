import { ownContactsScope } from '#app/features/navigators/scope.ts'
import { introductionNavigatorScope } from '#app/features/introductions/scope.ts'
import { participantsVisibleTo } from '#app/features/participants/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'

/** What a task is about: one thing at most. */
export interface SubjectIds {
  participantId?: string | undefined
  introductionId?: string | undefined
  contactId?: string | undefined
}

export interface TaskSubject {
  kind: 'participant' | 'introduction' | 'contact'
  id: string
  /** Empty for a contact without a name. */
  name: string
}

type Reader = Pick<Tx, 'participant' | 'introduction' | 'navigatorContact'>

/**
 * What a task would be about, as far as the reader may see it.
 * @throws AppError request.not_found for what is somebody else's
 */
export async function findSubject(reader: Reader, actor: Actor, ids: SubjectIds): Promise<TaskSubject | null> {
  const { participantId, introductionId, contactId } = ids
  if (participantId) {
    const where = { AND: [{ id: participantId, deletedAt: null }, participantsVisibleTo(actor)] }
    const row = await reader.participant.findFirst({ where, select: { name: true } })
    if (!row) throw new AppError('request.not_found')
    return { kind: 'participant', id: participantId, name: row.name }
  }
  if (introductionId) {
    const where = { AND: [{ id: introductionId }, introductionNavigatorScope(actor)] }
    const row = await reader.introduction.findFirst({ where, select: { offerListing: { select: { title: true } } } })
    if (!row) throw new AppError('request.not_found')
    return { kind: 'introduction', id: introductionId, name: row.offerListing.title }
  }
  if (!contactId) return null
  const where = { AND: [{ id: contactId }, ownContactsScope(actor)] }
  const row = await reader.navigatorContact.findFirst({ where, select: { company: true, person: true } })
  if (!row) throw new AppError('request.not_found')
  return { kind: 'contact', id: contactId, name: [row.company, row.person].filter(Boolean).join(' ') }
}
