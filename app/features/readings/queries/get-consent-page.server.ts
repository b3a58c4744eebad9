import { participantsWritableScope } from '#app/features/participants/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { readerService } from '../running-reader.server.ts'
import { ownConsentsScope } from '../scope.ts'
import { CONSENT_TEXT } from '../settings.ts'

export interface ConsentPage {
  participant: { id: string; name: string }
  /** Whom the listings would be sent to; null while the operator offers no reader. */
  recipient: string | null
  given: { at: string; recipient: string; isCurrent: boolean } | null
}

/** Whether a participant lets its listings be read. @throws AppError participant.not_found for who may not act for it */
export async function getConsentPage(actor: MemberActor, id: string): Promise<ConsentPage> {
  const participant = await db.participant.findFirst({
    where: { AND: [{ id }, participantsWritableScope(actor)] },
    select: { id: true, name: true },
  })
  if (!participant) throw new AppError('participant.not_found')
  const [service, consent] = await Promise.all([
    readerService(db),
    db.readerConsent.findFirst({ where: { participantId: id, ...ownConsentsScope(actor) } }),
  ])
  const recipient = service?.recipient ?? null
  const isCurrent = consent?.recipient === recipient && consent?.textVersion === CONSENT_TEXT
  return {
    participant,
    recipient,
    given: consent && { at: consent.givenAt.toISOString(), recipient: consent.recipient, isCurrent },
  }
}

/** Whether the page is worth a link on the participant's own page. */
export const isReaderOffered = async (): Promise<boolean> => (await readerService(db)) !== null
