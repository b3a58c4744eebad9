import { ownDocumentsScope } from '#app/features/invoices/scope.ts'
import { ownBookingsScope } from '#app/features/bookings/scope.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { ownAccountScope, paidToScope } from '#app/features/payouts/scope.ts'
import { chargePayerScope } from '#app/features/billing/scope.ts'
import { ownApplicationsScope } from '#app/features/waivers/scope.ts'
import { dealReadingPartyScope } from '#app/features/deals/scope.ts'
import { receivedSendingsScope } from '#app/features/sendings/scope.ts'
import { introductionAskerScope, introductionCounterpartScope } from '#app/features/introductions/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ListingSide } from '#prisma/generated/enums.ts'
import { exportRoyalties } from './export-royalties.server.ts'

interface Sides {
  offerParticipantId: string
  needParticipantId: string
  offerListingId: string
  needListingId: string
}

/** Which sides of a row are the owner's, with its listing: both, when somebody meets himself. */
const sidesOf = (
  row: Sides,
  ids: readonly string[],
): { side: ListingSide; participantId: string; listingId: string }[] =>
  (['offer', 'need'] as const).flatMap((side) => {
    const participantId = row[`${side}ParticipantId`]
    return ids.includes(participantId) ? [{ side, participantId, listingId: row[`${side}ListingId`] }] : []
  })

/** What was asked by, or has been proposed to, one of the actor's. */
const knownToScope = (actor: MemberActor): Prisma.IntroductionWhereInput => ({
  OR: [introductionAskerScope(actor), introductionCounterpartScope(actor)],
})

/** The introductions the owner knows of. The message is the asker's, the note the navigator's: only one's own is here. */
async function exportIntroductions(actor: MemberActor, ids: readonly string[]) {
  const rows = await db.introduction.findMany({
    where: knownToScope(actor),
    orderBy: { createdAt: 'asc' },
  })
  return rows.map((row) => {
    const own = sidesOf(row, ids)
    const isAsker = own.some(({ side }) => side === row.askedBySide)
    const hasEnded = row.endedBy === (isAsker ? 'asker' : 'counterpart')
    return {
      id: row.id,
      track: row.track,
      own,
      askedByUs: isAsker,
      state: row.state,
      message: isAsker ? row.message : null,
      endReason: hasEnded ? row.endReason : null,
      endNote: hasEnded ? row.endNote : null,
      createdAt: row.createdAt,
      stateChangedAt: row.stateChangedAt,
    }
  })
}

const ownParts = {
  confirmations: { select: { transition: true, side: true, confirmedAt: true } },
  terms: {
    orderBy: { createdAt: 'asc' },
    select: { proposedBy: true, amountYen: true, note: true, status: true, createdAt: true, answeredAt: true },
  },
  signatures: {
    select: {
      side: true,
      signerName: true,
      documentKey: true,
      documentVersion: true,
      documentLocale: true,
      documentSha256: true,
      signedAt: true,
    },
  },
  workOrders: {
    orderBy: { version: 'asc' },
    select: {
      version: true,
      status: true,
      content: true,
      place: true,
      parts: true,
      amountYen: true,
      createdAt: true,
      acceptedAt: true,
      payeeForm: true,
    },
  },
  milestones: {
    orderBy: [{ createdAt: 'asc' }, { position: 'asc' }],
    include: {
      notes: { orderBy: { createdAt: 'asc' } },
      disputes: { orderBy: { raisedAt: 'asc' } },
    },
  },
  grants: { select: { listingId: true, grantedAt: true, revokedAt: true } },
} satisfies Prisma.DealInclude

type Dispute = Prisma.MilestoneDisputeGetPayload<object>

/** The owner's words in a dispute, raised or answered, and what was decided. */
const ownDispute = (dispute: Dispute, isOurs: (side: ListingSide) => boolean) => ({
  raisedAt: dispute.raisedAt,
  words: dispute.raisedBy && isOurs(dispute.raisedBy) ? dispute.words : null,
  answer: dispute.raisedBy === null || !isOurs(dispute.raisedBy) ? dispute.answer : null,
  releasedWorkYen: dispute.releasedWorkYen,
  decisionWords: dispute.decisionWords,
  decidedAt: dispute.decidedAt,
})

type MilestoneWithWords = Prisma.MilestoneGetPayload<{ include: { notes: true; disputes: true } }>

/** A part of the work as both agreed on it, with the owner's own words: deliveries of the payee, wishes of the payer. */
const ownMilestone = (milestone: MilestoneWithWords, isOurs: (side: ListingSide) => boolean) => {
  const { payerParticipantId: _payer, payeeParticipantId: _payee, notes, disputes, ...row } = milestone
  return {
    ...row,
    notes: notes
      .filter(({ kind }) => isOurs(kind === 'delivery' ? 'offer' : 'need'))
      .map(({ kind, words, createdAt }) => ({ kind, words, createdAt })),
    disputes: disputes.map((dispute) => ownDispute(dispute, isOurs)),
  }
}

/** The deals of the owner with its own side of them: own yeses, own proposals, own signatures, own disclosures. */
async function exportDeals(actor: MemberActor, ids: readonly string[]) {
  const rows = await db.deal.findMany({
    where: dealReadingPartyScope(actor),
    orderBy: { createdAt: 'asc' },
    include: ownParts,
  })
  return rows.map((row) => {
    const own = sidesOf(row, ids)
    const isOurs = (side: ListingSide) => own.some((mine) => mine.side === side)
    return {
      id: row.id,
      introductionId: row.introductionId,
      track: row.track,
      own,
      state: row.state,
      agreedAmountYen: row.agreedAmountYen,
      createdAt: row.createdAt,
      stateChangedAt: row.stateChangedAt,
      closedAt: row.closedAt,
      confirmations: row.confirmations.filter(({ side }) => isOurs(side)),
      proposedTerms: row.terms.filter(({ proposedBy }) => isOurs(proposedBy)),
      signatures: row.signatures.filter(({ side }) => isOurs(side)),
      orders: isOurs('need') ? row.workOrders : [],
      milestones: row.milestones.map((milestone) => ownMilestone(milestone, isOurs)),
      disclosures: row.grants.filter(({ listingId }) => own.some((mine) => mine.listingId === listingId)),
    }
  })
}

const billed = {
  quote: {
    select: {
      dealId: true,
      kind: true,
      scheduleKey: true,
      scheduleVersion: true,
      baseKind: true,
      baseAmountYen: true,
      subtotalYen: true,
      taxYen: true,
      totalYen: true,
      frozenAt: true,
      lines: { orderBy: { position: 'asc' }, select: { position: true, kind: true, amountYen: true, data: true } },
      waiver: { select: { waiverKey: true, amountYen: true, usedAt: true } },
    },
  },
} satisfies Prisma.ChargeInclude

/** Places at exhibitions and visits of experts. */
const exportBookings = async (actor: MemberActor) => ({
  exhibitionPlaces: (
    await db.exhibitionPlace.findMany({
      where: ownBookingsScope(actor),
      orderBy: { createdAt: 'asc' },
      include: { exhibition: { select: { nameJa: true, startsOn: true } } },
    })
  ).map(({ askedByMemberId: _by, capitalYen, ...place }) => ({ ...place, capitalYen: capitalYen?.toString() ?? null })),
  expertVisits: await db.expertVisit.findMany({
    where: ownBookingsScope(actor),
    orderBy: { createdAt: 'asc' },
    omit: { askedByMemberId: true },
  }),
})

const paidColumns = {
  kind: true,
  subjectId: true,
  payeeParticipantId: true,
  workYen: true,
  taxYen: true,
  withheldYen: true,
  feeYen: true,
  feeTaxYen: true,
  sentYen: true,
  reversedYen: true,
  state: true,
  createdAt: true,
  sentAt: true,
} satisfies Prisma.PayeeTransferSelect

/** What passed between the owner's participants and others, the owner's side of it, and what was billed to them. */
export async function exportDealings(actor: MemberActor, ids: readonly string[]) {
  return {
    introductions: await exportIntroductions(actor, ids),
    sentToUs: await db.listingSendingRecipient.findMany({
      where: receivedSendingsScope(actor),
      orderBy: { id: 'asc' },
      select: { id: true, listingId: true, openedAt: true, askedAt: true, declinedAt: true, declineReason: true },
    }),
    deals: await exportDeals(actor, ids),
    royalties: await exportRoyalties(actor, ids),
    charges: await db.charge.findMany({
      where: chargePayerScope(actor),
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        payerParticipantId: true,
        amountYen: true,
        refundedYen: true,
        state: true,
        createdAt: true,
        paidAt: true,
        ...billed,
      },
    }),
    waiverApplications: await db.waiverApplication.findMany({
      where: ownApplicationsScope(actor),
      orderBy: { appliedAt: 'asc' },
      select: {
        id: true,
        participantId: true,
        waiverKey: true,
        scheduleVersion: true,
        upToYen: true,
        state: true,
        findings: true,
        note: true,
        appliedAt: true,
        decidedAt: true,
        reason: true,
        validUntil: true,
        withdrawnAt: true,
      },
    }),
    ...(await exportBookings(actor)),
    payeeAccounts: await db.payeeAccount.findMany({
      where: ownAccountScope(actor),
      select: { participantId: true, standing: true, wanted: true, createdAt: true, readyAt: true },
    }),
    paidToUs: await db.payeeTransfer.findMany({
      where: paidToScope(actor),
      orderBy: { createdAt: 'asc' },
      select: paidColumns,
    }),
    sentToOurBank: await db.payeePayout.findMany({
      where: ownAccountScope(actor),
      orderBy: { createdAt: 'asc' },
      select: { participantId: true, amountYen: true, state: true, createdAt: true, arrivesAt: true },
    }),
    consents: await db.legalConsent.findMany({
      where: { participantId: { in: [...ids] }, ...systemScope('of the owner’s participants') },
      orderBy: { givenAt: 'asc' },
      select: { participantId: true, memberId: true, documentKey: true, documentVersion: true, givenAt: true },
    }),
    documents: await db.accountingDocument.findMany({
      where: ownDocumentsScope(actor),
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        kind: true,
        version: true,
        counterpartyName: true,
        issuedOn: true,
        totalYen: true,
        content: true,
        sha256: true,
        createdAt: true,
      },
    }),
  }
}
