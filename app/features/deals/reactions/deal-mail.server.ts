import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'
import type { NoticeKind } from '#app/features/notices/rules.ts'
import { type ListingSide, listingSides, otherSide } from '#app/tracks/track-definition.ts'
import { participantOn } from '../side-of.ts'

/** A deal as its mails need it. */
export const dealForMail = (id: string) =>
  db.deal.findFirst({ where: { id, ...systemScope('mails to all concerned') } })

type DealRow = NonNullable<Awaited<ReturnType<typeof dealForMail>>>

/** @param key text key @param path below the deal's page */
export interface DealNews {
  deal: DealRow
  kind: NoticeKind
  key: string
  jobId: string
  path?: string
}

const tell = ({ deal, kind, key, jobId, path = '' }: DealNews, participantId: string) =>
  tellParticipant({
    participantId,
    kind,
    subject: 'deal',
    subjectId: deal.id,
    textKey: key,
    path: `/deals/${deal.id}${path}`,
    jobId,
  })

export async function tellSides(news: DealNews, sides: readonly ListingSide[] = listingSides): Promise<void> {
  for (const side of sides) await tell(news, participantOn(news.deal, side))
}

export const tellOtherSide = (news: DealNews, side: ListingSide): Promise<void> => tellSides(news, [otherSide(side)])

export async function tellNavigator(news: DealNews): Promise<void> {
  const participantId = news.deal.navigatorParticipantId
  if (participantId !== null) await tell(news, participantId)
}
