import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { WaiverStanding } from '#app/features/fees/waiver.ts'
import { contractFeeWaiver as rules } from '#app/tracks/succession/waiver.ts'
import { type Findings, isEligible } from '../conditions.ts'
import { seenOf } from '../rules.ts'
import { ownApplicationsScope } from '../scope.ts'
import { readFindings } from './read-findings.server.ts'
import { readTerms } from './read-terms.server.ts'

export interface WaiverPage {
  participantId: string
  name: string
  standing: WaiverStanding
  found: Findings
  /** What could be granted now; null while nothing is waived. */
  terms: { version: string; upToYen: number } | null
  seen: string
  source: Record<'ja' | 'en', string>
  /** The buttons, for who may act. */
  action: 'apply' | 'withdraw' | null
  mayAct: boolean
  /** What was asked for so far, newest first. */
  history: { id: string; state: string; at: string; upToYen: number; note: string }[]
}

async function historyOf(actor: MemberActor, participantId: string): Promise<WaiverPage['history']> {
  const rows = await db.waiverApplication.findMany({
    where: { AND: [{ participantId, waiverKey: rules.waiverKey }, ownApplicationsScope(actor)] },
    orderBy: [{ appliedAt: 'desc' }, { id: 'desc' }],
    take: 20,
  })
  return rows.map(({ id, state, appliedAt, upToYen, note }) => ({
    ...{ id, state, note, at: appliedAt.toISOString(), upToYen: Number(upToYen) },
  }))
}

/** The page on which a business asks for the waiver. @throws AppError waiver.not_found for somebody else's */
export async function getWaiverPage(actor: MemberActor, participantId: string): Promise<WaiverPage> {
  const own = actor.participants.find(({ id }) => id === participantId)
  if (!own) throw new AppError('waiver.not_found')
  const now = clock.now()
  const terms = await readTerms(db, now)
  const { found, standing } = await readFindings(db, participantId, now)
  const mayAct = writableParticipantIds(actor).includes(participantId)
  const action = standing.is === 'waiting' ? 'withdraw' : terms && isEligible(found) ? 'apply' : null
  return {
    participantId,
    name: own.name,
    standing,
    found,
    terms: terms ? { version: terms.version, upToYen: terms.upToYen } : null,
    seen: terms ? seenOf(terms) : '',
    source: rules.source,
    action: mayAct ? action : null,
    mayAct,
    history: await historyOf(actor, participantId),
  }
}
