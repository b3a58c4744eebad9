import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { participantOn } from '#app/features/deals/side-of.ts'
import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'
import type { NoticeKind } from '#app/features/notices/rules.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Prisma } from '#prisma/generated/client.ts'

export const newsScope = () => systemScope('news to those concerned')

export const royaltyPath = (dealId: string): string => `/deals/${dealId}/royalties`

export const withDeal = {
  deal: {
    select: { id: true, offerParticipantId: true, needParticipantId: true, navigatorParticipantId: true },
  },
} satisfies Prisma.RoyaltyAgreementSelect

type DealRow = Prisma.RoyaltyAgreementGetPayload<{ select: typeof withDeal }>['deal']

interface RoyaltyNews {
  deal: DealRow
  side: ListingSide
  kind: NoticeKind
  /** Prefix of the texts. */
  key: string
  jobId: string
  /** Below the page of the royalties. */
  path?: string
}

/** Tells one side; the texts name no product and no amount. */
export const tellSide = ({ deal, side, kind, key, jobId, path = '' }: RoyaltyNews): Promise<void> =>
  tellParticipant({
    participantId: participantOn(deal, side),
    kind,
    subject: 'deal',
    subjectId: deal.id,
    textKey: `royalties.mails.${key}`,
    path: `${royaltyPath(deal.id)}${path}`,
    jobId,
  })

export const agreementForNews = (id: string) =>
  db.royaltyAgreement.findFirst({ where: { id, ...newsScope() }, select: withDeal })
