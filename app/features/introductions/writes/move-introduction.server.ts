import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { canTake } from '#app/platform/process/process.ts'
import type { IntroductionState, ListingSide } from '#prisma/generated/enums.ts'
import { type IntroductionActor, type IntroductionTransition, process } from '../process.ts'

/** The introduction as its caller read it: the move only happens from exactly this state. */
export interface MovableIntroduction {
  id: string
  state: IntroductionState
}

/** What may change together with the state. */
export interface IntroductionMoveData {
  navigatorParticipantId?: string | null
  navigatorSince?: Date
  brokeredAt?: Date
  suggestedNavigatorId?: string | null
  navigatorWantedAt?: Date | null
  navigatorNote?: string
  offerAgreedAt?: Date
  needAgreedAt?: Date
  expiresAt?: Date
  endReason?: string
  endedBySide?: ListingSide
  endNote?: string | null
}

const announced = {
  brokering: 'introduction.taken',
  proposed: 'introduction.proposed',
  declined: 'introduction.ended',
  withdrawn: 'introduction.ended',
  expired: 'introduction.ended',
} as const

/**
 * The one way an introduction changes its state. The caller has found it under its own scope. An accepted
 * one is announced by the deal it opens.
 * @throws AppError introduction.wrong_state when the process does not let this actor go this way, or someone else was faster
 */
export async function moveIntroduction(
  { tx, now, record, emit }: CommandContext,
  introduction: MovableIntroduction,
  transition: IntroductionTransition,
  as: IntroductionActor,
  data: IntroductionMoveData = {},
): Promise<void> {
  const { id, state } = introduction
  if (!canTake(process, transition, state, as)) throw new AppError('introduction.wrong_state')
  const { to } = process.transitions[transition]
  const { count } = await tx.introduction.updateMany({
    where: { id, state, ...systemScope('found by the caller under its own scope') },
    data: {
      ...data,
      // A new deadline is reminded of anew.
      ...(data.expiresAt ? { remindersSent: 0 } : {}),
      state: to,
      stateChangedAt: now,
      ...(to === 'proposed' ? { proposedAt: now } : {}),
      ...(process.final.includes(to) ? { endedBy: as } : {}),
    },
  })
  if (count !== 1) throw new AppError('introduction.wrong_state')
  await record({
    action: 'introduction.moved',
    entityType: 'introduction',
    entityId: id,
    data: { transition, from: state, to, as },
  })
  // Back in the queue it is announced as when it came in.
  if (to === 'requested') await emit('introduction.requested', { introductionId: id })
  const event = (announced as Partial<Record<IntroductionState, (typeof announced)[keyof typeof announced]>>)[to]
  if (event) await emit(event, { introductionId: id })
}
