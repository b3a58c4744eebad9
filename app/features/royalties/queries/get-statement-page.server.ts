import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { yen } from '#app/platform/money/yen.ts'
import type { RoyaltyAgreement, RoyaltyStatement } from '#prisma/generated/client.ts'
import { type RoyaltyAmounts, royaltyOf } from '../rules-amounts.ts'
import { royaltiesVisibleTo } from '../scope.ts'
import { findRoyaltyDeal, type RoyaltyViewer } from './royalty-deal.server.ts'
import {
  agreementView,
  type AgreementView,
  shownStatements,
  type StatementView,
  statementView,
} from '../royalty-view.ts'
import { statedBefore } from './stated-before.server.ts'

/** Figures written down and not sent: for the payer's eyes. */
export interface EnteredFigures extends RoyaltyAmounts {
  salesYen: number
  pieces: number | null
  note: string
  /** Tells these figures from others entered later. */
  seen: string
}

export interface StatementPage {
  dealId: string
  counterpart: string | null
  viewer: RoyaltyViewer
  agreement: AgreementView
  statement: StatementView
  /** Of a correction: the royalty stated before. */
  statedBeforeYen: number
  entered: EnteredFigures | null
}

type Row = RoyaltyStatement & { agreement: RoyaltyAgreement }

function enteredOf(row: Row, stated: number): EnteredFigures | null {
  if (row.salesYen === null || !row.enteredAt || row.sentAt) return null
  const withholder = row.agreement.withholder === 'client' ? 'client' : 'none'
  const salesYen = yen(row.salesYen)
  return {
    ...royaltyOf(salesYen, { rateBasisPoints: row.agreement.rateBasisPoints, withholder }, yen(stated)),
    ...{ salesYen, pieces: row.pieces, note: row.note },
    seen: row.enteredAt.toISOString(),
  }
}

/**
 * One statement: to be made by the payer, or as it was sent.
 * @throws AppError deal.not_found, royalty.not_found
 */
export async function getStatementPage(actor: MemberActor, dealId: string, id: string): Promise<StatementPage> {
  const { viewer, counterpart } = await findRoyaltyDeal(actor, dealId)
  const isPayer = viewer.reads.includes('need')
  const row = await db.royaltyStatement.findFirst({
    where: { AND: [{ id, agreement: { AND: [{ dealId }, royaltiesVisibleTo(actor)] } }, shownStatements(isPayer)] },
    include: { agreement: true },
  })
  if (!row) throw new AppError('royalty.not_found')
  const statement = statementView(row, clock.now())
  const statedBeforeYen = statement.stated ? 0 : await statedBefore(db, row)
  return {
    ...{ dealId, counterpart, viewer, statement, statedBeforeYen },
    agreement: agreementView(row.agreement),
    entered: isPayer ? enteredOf(row, statedBeforeYen) : null,
  }
}
