import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { CallOutcome, CaseStepEnd } from '#prisma/generated/enums.ts'
import { outcomeChoices } from '../rules.ts'
import { ownCasesScope } from '../scope.ts'
import { listReplies, type Reply } from './list-replies.server.ts'

export interface Told {
  id: string
  at: string
  /** A prefix of texts: `<key>.subject`, `<key>.lead`. */
  textKey: string
}

export interface CaseStepLine {
  id: string
  text: string
  dueOn: string
  by: string
  isOverdue: boolean
  ended: { as: CaseStepEnd; at: string } | null
}

/** What is kept on a case for its navigator and the operator. */
export interface CaseRecord {
  notes: { id: string; text: string; at: string; by: string }[]
  calls: { id: string; side: ListingSide; outcome: CallOutcome; words: string; at: string; by: string }[]
  step: CaseStepLine | null
  pastSteps: CaseStepLine[]
  deal: { id: string; state: string; isOver: boolean } | null
  /** What may be answered about the deal that has ended, or what was. */
  outcome:
    | { isAnswered: false; isLoss: boolean; outcomes: readonly string[]; reasons: readonly string[] }
    | { isAnswered: true; isLoss: boolean; outcome: string; reasons: string[]; note: string; at: string; by: string }
    | null
  today: string
}

/** The same with what helps to work on it. */
export interface CaseFile extends CaseRecord {
  /** The notices that went to the people of each side, oldest first. */
  told: Record<ListingSide, Told[]>
  replies: Reply[]
}

const author = { author: { select: { displayName: true } } } as const

const columns = {
  id: true,
  track: true,
  offerParticipantId: true,
  needParticipantId: true,
  caseNotes: { orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }], include: author, take: 200 },
  caseCalls: { orderBy: [{ calledAt: 'desc' }, { id: 'desc' }], include: author, take: 200 },
  caseSteps: { orderBy: [{ setAt: 'desc' }, { id: 'desc' }], include: author, take: 100 },
  brokeredOutcome: { include: author },
  deal: { select: { id: true, state: true, closedAt: true } },
} satisfies Prisma.IntroductionSelect

const readCase = (actor: MemberActor, id: string) =>
  db.introduction.findFirst({ where: { AND: [{ id }, ownCasesScope(actor)] }, select: columns })

type CaseRow = NonNullable<Awaited<ReturnType<typeof readCase>>>

function toStep({ id, text, dueOn, endedAs, endedAt, author: by }: CaseRow['caseSteps'][number], today: string) {
  const due = dueOn.toISOString().slice(0, 10)
  return {
    ...{ id, text, dueOn: due, by: by.displayName },
    isOverdue: due < today,
    ended: endedAs && endedAt ? { as: endedAs, at: endedAt.toISOString() } : null,
  }
}

/** What of this introduction was told to its two sides: which text, and when. A side with several people is told once here. */
async function readTold({ id, offerParticipantId, needParticipantId }: CaseRow): Promise<CaseFile['told']> {
  const rows = await db.notice.findMany({
    where: {
      AND: [
        { subject: 'introduction', subjectId: id, participantId: { in: [offerParticipantId, needParticipantId] } },
        systemScope('which text went to which side of a case in the reader’s hands; not who has read it'),
      ],
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, participantId: true, textKey: true, eventKey: true, createdAt: true },
  })
  const toldTo = (participantId: string) =>
    rows
      .filter((row) => row.participantId === participantId)
      .filter(
        (row, at, all) =>
          all.findIndex(({ textKey, eventKey }) => `${textKey} ${eventKey}` === `${row.textKey} ${row.eventKey}`) ===
          at,
      )
      .map((row) => ({ id: row.id, at: row.createdAt.toISOString(), textKey: row.textKey }))
  return { offer: toldTo(offerParticipantId), need: toldTo(needParticipantId) }
}

function toOutcome({ track, deal, brokeredOutcome }: CaseRow): CaseRecord['outcome'] {
  if (!deal?.closedAt) return null
  const choices = outcomeChoices(trackOf(track), deal.state)
  if (!brokeredOutcome) return { isAnswered: false, ...choices }
  const { outcome, reasons, note, answeredAt, author: by } = brokeredOutcome
  return {
    isAnswered: true,
    isLoss: choices.isLoss,
    ...{ outcome, reasons, note, at: answeredAt.toISOString(), by: by.displayName },
  }
}

function toRecord(row: CaseRow): CaseRecord {
  const today = tokyoDay(clock.now())
  const steps = row.caseSteps.map((step) => toStep(step, today))
  const { deal } = row
  return {
    notes: row.caseNotes.map(({ id, text, writtenAt, author: by }) => ({
      ...{ id, text, at: writtenAt.toISOString(), by: by.displayName },
    })),
    calls: row.caseCalls.map(({ id, side, outcome, words, calledAt, author: by }) => ({
      ...{ id, side, outcome, words, at: calledAt.toISOString(), by: by.displayName },
    })),
    step: steps.find(({ ended }) => ended === null) ?? null,
    pastSteps: steps.filter(({ ended }) => ended !== null),
    deal: deal && { id: deal.id, state: deal.state, isOver: deal.closedAt !== null },
    outcome: toOutcome(row),
    today,
  }
}

/** Notes, calls, steps and the outcome of a case; null where it is neither in the actor's hands nor the actor the operator. */
export async function getCaseRecord(actor: MemberActor, introductionId: string): Promise<CaseRecord | null> {
  const row = await readCase(actor, introductionId)
  return row && toRecord(row)
}

/** The same with what was told to the two sides, and the actor's own short texts. */
export async function getCaseFile(actor: MemberActor, introductionId: string): Promise<CaseFile | null> {
  const row = await readCase(actor, introductionId)
  if (!row) return null
  const [told, replies] = await Promise.all([readTold(row), listReplies(actor)])
  return { ...toRecord(row), told, replies }
}
