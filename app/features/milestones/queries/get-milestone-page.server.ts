import type { MemberActor } from '#app/platform/actor.ts'
import { writableParticipantIds, readableParticipantIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { yen } from '#app/platform/money/yen.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { openTransitions } from '#app/platform/process/process.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { isBrokenOff } from '#app/features/deals/rules.ts'
import type { FeeBill } from '#app/features/fees/fee-sheet.ts'
import type { Withholder } from '#app/features/fees/rules-withholding.ts'
import { documentsVisibleTo } from '#app/features/invoices/scope.ts'
import { milestoneProcess, type MilestoneTransition } from '../process.ts'
import { withheldDueOn } from '../rules.ts'
import { priceLines, type ReleaseAmounts, releaseAmounts } from '../rules-price.ts'
import { milestonesVisibleTo } from '../scope.ts'
import { lastMoment, type MilestoneRow, type Party, rowOf } from '../view.ts'
import { versionAt, versionOf } from './read-version.server.ts'

export interface DisputeView {
  id: string
  raisedBy: 'offer' | 'need' | null
  words: string
  raisedAt: string
  answerBy: string
  answer: string | null
  decision: { words: string; releasedWorkYen: number } | null
}

export interface MilestonePage extends MilestoneRow {
  dealId: string
  names: { client: string; payee: string }
  party: Party
  /** What the reader may do now. */
  actions: MilestoneTransition[]
  mayAnswer: boolean
  /** What the client pays through us. */
  bill: FeeBill
  withholdingReason: string
  /** Set where the client pays tax itself: how much, and by when once it is paid. */
  withheld: { amountYen: number; dueOn: string | null } | null
  /** Names the page it is paid on, once it is billed. */
  quoteId: string | null
  /** What the payee gets: foreseen, or decided on. */
  release: Pick<ReleaseAmounts, 'workYen' | 'taxYen' | 'withheldYen' | 'feeYen' | 'feeTaxYen' | 'netYen'>
  noticeId: string | null
  notes: { id: string; kind: 'delivery' | 'changes'; words: string; at: string }[]
  disputes: DisputeView[]
}

const include = {
  deal: {
    select: {
      track: true,
      state: true,
      offerParticipant: { select: { name: true } },
      needParticipant: { select: { name: true } },
    },
  },
  notes: { orderBy: { createdAt: 'asc' } },
  disputes: { orderBy: { raisedAt: 'asc' } },
} satisfies Prisma.MilestoneInclude

const find = (actor: MemberActor, id: string) =>
  db.milestone.findFirst({ where: { AND: [{ id }, milestonesVisibleTo(actor)] }, include })

type Row = NonNullable<Awaited<ReturnType<typeof find>>>

const disputeView = (row: Row['disputes'][number]): DisputeView => ({
  id: row.id,
  raisedBy: row.raisedBy,
  words: row.words,
  raisedAt: row.raisedAt.toISOString(),
  answerBy: lastMoment(row.answerBy),
  answer: row.answer,
  decision:
    row.decisionWords === null
      ? null
      : { words: row.decisionWords, releasedWorkYen: Number(row.releasedWorkYen ?? 0n) },
})

const partyAmong = (ids: string[], { payerParticipantId, payeeParticipantId }: Row): Party =>
  ids.includes(payerParticipantId) ? 'payer' : ids.includes(payeeParticipantId) ? 'payee' : null

/** The buttons of somebody who acts for one of the two, or for both. */
function actionsOf(actor: MemberActor, row: Row): MilestoneTransition[] {
  const ids = writableParticipantIds(actor)
  const parties = (['payer', 'payee'] as const).filter((party) => ids.includes(row[`${party}ParticipantId`]))
  const mayBill = !isBrokenOff(trackOf(row.deal.track), row.deal.state)
  const open = parties.flatMap((party) => openTransitions(milestoneProcess, row.state, party))
  return [...new Set(open)].filter((step) => step !== 'bill' || mayBill)
}

function mayAnswer(actor: MemberActor, row: Row): boolean {
  const open = row.disputes.find(({ decidedAt }) => decidedAt === null)
  const party = partyAmong(writableParticipantIds(actor), row)
  if (!open || open.answer !== null || party === null) return false
  return open.raisedBy !== (party === 'payer' ? 'need' : 'offer')
}

/** The price as it was frozen, or as it would be. */
async function moneyOf(row: Row) {
  const { paidWork } = trackOf(row.deal.track)
  const quote = await db.feeQuote.findFirst({
    where: { kind: row.kind, subjectId: row.id, ...systemScope('of a milestone found under the reader’s scope') },
    select: { id: true, scheduleKey: true, scheduleVersion: true, charge: { select: { paidAt: true } } },
  })
  const version = quote ? await versionOf(db, quote) : await versionAt(db, paidWork!.scheduleKey, clock.now())
  const withholder = row.withholder as Withholder
  const bill = priceLines({ workYen: yen(row.workYen), withholder, version })
  const release = releaseAmounts({ workYen: yen(row.releasedWorkYen ?? row.workYen), withholder, version })
  return { quoteId: quote?.id ?? null, paidAt: quote?.charge?.paidAt ?? null, bill, release }
}

async function noticeOf(actor: MemberActor, id: string): Promise<string | null> {
  const where = { AND: [{ cause: `milestone:${id}:payment_notice`, version: 1 }, documentsVisibleTo(actor)] }
  return (await db.accountingDocument.findFirst({ where, select: { id: true } }))?.id ?? null
}

/**
 * A part of the work with its price, for the two who made it, their navigator and the operator.
 * @throws AppError milestone.not_found, also for somebody else's
 */
export async function getMilestonePage(actor: MemberActor, id: string): Promise<MilestonePage> {
  const row = await find(actor, id)
  if (!row) throw new AppError('milestone.not_found')
  const { quoteId, paidAt, bill, release } = await moneyOf(row)
  const { withheldYen } = release
  return {
    ...rowOf(row),
    dealId: row.dealId,
    names: { client: row.deal.needParticipant.name, payee: row.deal.offerParticipant.name },
    party: partyAmong(readableParticipantIds(actor), row),
    actions: actionsOf(actor, row),
    mayAnswer: mayAnswer(actor, row),
    bill,
    withholdingReason: row.withholdingReason,
    withheld: withheldYen > 0 ? { amountYen: withheldYen, dueOn: paidAt && withheldDueOn(tokyoDay(paidAt)) } : null,
    quoteId,
    release,
    noticeId: row.acceptedAt ? await noticeOf(actor, id) : null,
    notes: row.notes.map(({ createdAt, ...note }) => ({
      ...{ id: note.id, kind: note.kind, words: note.words },
      at: createdAt.toISOString(),
    })),
    disputes: row.disputes.map(disputeView),
  }
}
