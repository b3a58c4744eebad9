import { listingWritableIds, type MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { type DisclosureLevel, mayRead } from '#app/tracks/disclosure-level.ts'
import { shownKindProfiles } from '../kind-profiles/shown-kind-profile.ts'
import { type ProfileTask, profileTasks } from '../profile-gaps.ts'
import { enterpriseSize } from '../rules/enterprise-size.ts'
import { participantsVisibleTo } from '../scope.ts'
import { findReaderLevel } from './find-reader-level.server.ts'

const findRow = (actor: MemberActor, id: string) =>
  db.participant.findFirst({
    where: { AND: [{ id }, participantsVisibleTo(actor)] },
    include: {
      kindProfiles: { select: { kind: true, details: true } },
      portfolio: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          ...{ id: true, title: true, caption: true, year: true },
          image: { select: { id: true, alt: true, width: true, height: true } },
        },
      },
      navigator: { select: { participantId: true } },
    },
  })

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

const asNumber = (amount: bigint | null): number | null => (amount === null ? null : Number(amount))

/** What everybody who may open the page reads; the figures a partner might bargain with only those it deals with. */
function profileOf(row: Row, level: DisclosureLevel) {
  const { id, name, nameKana, kinds, industry, prefecture, municipality, employees, website, description } = row
  const { corporateNumber, invoiceNumber, foundedYear, logoImageId } = row
  const capitalYen = asNumber(row.capitalYen)
  const isClose = mayRead(level, 'party')
  return {
    ...{ id, name, nameKana, kinds, industry, prefecture, municipality, employees, website, description },
    ...{ corporateNumber, invoiceNumber, foundedYear, logoImageId, capitalYen },
    invoiceNote: isClose ? row.invoiceNote : null,
    annualSalesYen: isClose ? asNumber(row.annualSalesYen) : null,
    /** Null for those who are no enterprise by what they say of themselves. */
    size: isEnterprise(row) ? enterpriseSize({ industry, capitalYen, employees }) : null,
  }
}

const ENTERPRISE_KINDS = ['sme', 'mid_size', 'startup', 'designer']

const isEnterprise = ({ kinds }: Row): boolean => kinds.some((kind) => ENTERPRISE_KINDS.includes(kind))

const tasksOf = (row: Row): ProfileTask[] =>
  profileTasks({
    kinds: row.kinds,
    fields: row,
    kindProfiles: row.kindProfiles,
    portfolioPieces: row.portfolio.length,
    hasLogo: row.logoImageId !== null,
  })

/** The profile page, for those who may see the name. @throws AppError participant.not_found for everybody else */
export async function getParticipant(actor: MemberActor, id: string) {
  const row = await findRow(actor, id)
  if (!row) throw new AppError('participant.not_found')
  const level = await findReaderLevel(actor, id)
  const isOwn = listingWritableIds(actor).includes(id)
  const isOpen = row.verificationStatus === 'unverified' || row.verificationStatus === 'rejected'
  const canEdit = isOwn && can(actor, 'participant:edit')
  return {
    ...profileOf(row, level),
    kindProfiles: shownKindProfiles(row.kinds, row.kindProfiles, level),
    portfolio: row.portfolio,
    verificationStatus: row.verificationStatus,
    verifiedAt: row.verifiedAt?.toISOString() ?? null,
    /** What the operator asks for; only for those who can do something about it. */
    rejectionNote: isOwn && row.verificationStatus === 'rejected' ? row.verificationNote : null,
    isOwn,
    isNavigator: row.navigator !== null,
    isEmailVerified: actor.isEmailVerified,
    canEdit,
    canRequestVerification: isOwn && isOpen && can(actor, 'participant:request_verification'),
    /** What could still be said; only for those who can say it. */
    tasks: canEdit ? tasksOf(row) : [],
  }
}

export type ParticipantView = Awaited<ReturnType<typeof getParticipant>>
