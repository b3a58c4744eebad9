import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { mailParticipant } from '#app/features/participants/reactions/mail-participant.server.ts'
import { type ListingSide, listingSides, otherSide } from '#app/tracks/track-definition.ts'
import { participantOn } from '../side-of.ts'

/** A deal as its mails need it. */
export const dealForMail = (id: string) =>
  db.deal.findFirst({ where: { id, ...systemScope('mails to all concerned') } })

type DealRow = NonNullable<Awaited<ReturnType<typeof dealForMail>>>

/** @param key text key of the mail @param path below the deal's page */
export interface DealMail {
  deal: DealRow
  key: string
  jobId: string
  path?: string
}

const pathOf = ({ deal, path = '' }: DealMail) => `/deals/${deal.id}${path}`

export async function mailSides(mail: DealMail, sides: readonly ListingSide[] = listingSides): Promise<void> {
  const { deal, key, jobId } = mail
  for (const side of sides)
    await mailParticipant({ participantId: participantOn(deal, side), key, path: pathOf(mail), jobId })
}

export const mailOtherSide = (mail: DealMail, side: ListingSide): Promise<void> => mailSides(mail, [otherSide(side)])

export async function mailNavigator(mail: DealMail): Promise<void> {
  const { deal, key, jobId } = mail
  const participantId = deal.navigatorParticipantId
  if (participantId !== null) await mailParticipant({ participantId, key, path: pathOf(mail), jobId })
}
