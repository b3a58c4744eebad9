import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { OwnFacts } from '../schema.ts'
import { royaltiesVisibleTo } from '../scope.ts'
import { findRoyaltyDeal, type RoyaltyViewer } from './royalty-deal.server.ts'
import {
  agreementView,
  type AgreementView,
  type AuditView,
  auditView,
  shownStatements,
  statementOrder,
  type StatementView,
  statementView,
} from '../royalty-view.ts'

/** An agreement in force or ended, with what belongs to it. */
export interface AgreedRoyalty extends AgreementView {
  statements: StatementView[]
  audits: AuditView[]
}

export interface RoyaltyPage {
  dealId: string
  names: Record<ListingSide, string>
  counterpart: string | null
  viewer: RoyaltyViewer
  /** Whether a share may be proposed now; false also while one is in force. */
  canPropose: boolean
  /** What the reader's side is asked about itself, where no company number says it. */
  asks: keyof OwnFacts | null
  proposal: AgreementView | null
  agreed: AgreedRoyalty[]
}

const findAgreements = (actor: MemberActor, dealId: string, isPayer: boolean) =>
  db.royaltyAgreement.findMany({
    where: { AND: [{ dealId, status: { not: 'superseded' } }, royaltiesVisibleTo(actor)] },
    orderBy: { createdAt: 'desc' },
    include: {
      statements: { where: shownStatements(isPayer), orderBy: statementOrder },
      audits: { orderBy: { askedAt: 'desc' } },
    },
  })

type Found = Awaited<ReturnType<typeof findAgreements>>[number]

function agreedRoyalty(row: Found): AgreedRoyalty {
  const statements = row.statements.map((statement) => statementView(statement, clock.now()))
  return { ...agreementView(row), statements, audits: row.audits.map((audit) => auditView(audit, statements)) }
}

/**
 * The royalties of a deal for its parties, its navigator and the operator.
 * @throws AppError deal.not_found, royalty.not_found in a track without
 */
export async function getRoyaltyPage(actor: MemberActor, dealId: string): Promise<RoyaltyPage> {
  const { deal, royalties, viewer, names, counterpart } = await findRoyaltyDeal(actor, dealId)
  const rows = await findAgreements(actor, dealId, viewer.reads.includes('need'))
  const proposed = rows.find(({ status }) => status === 'proposed')
  const isInForce = rows.some(({ status }) => status === 'accepted')
  const own = viewer.side === 'offer' ? deal.offerParticipant : deal.needParticipant
  const isUnknown = viewer.acts.length > 0 && own.corporateNumber === null
  return {
    ...{ dealId, names, counterpart, viewer },
    canPropose: !isInForce && royalties.states.includes(deal.state),
    asks: isUnknown ? (viewer.side === 'offer' ? 'payeeForm' : 'paysSalaries') : null,
    proposal: proposed ? agreementView(proposed) : null,
    agreed: rows.filter((row) => row !== proposed).map(agreedRoyalty),
  }
}
