import type { MemberActor } from '#app/platform/actor.ts'
import { navigatorIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { openTransitions } from '#app/platform/process/process.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { hasConflict } from '#app/features/navigators/queries/find-conflict.server.ts'
import { type ShownField, shownFields } from '#app/features/listings/shown-field.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { IntroductionState } from '#prisma/generated/enums.ts'
import { type ParticipantProfile, profileColumns, toProfile } from '../participant-profile.ts'
import { type IntroductionTransition, process } from '../process.ts'
import { daysLeft, isOpen } from '../rules.ts'
import { getTrust, type Trust } from './get-trust.server.ts'
import { introductionDeskScope, introductionNavigatorScope } from '../scope.ts'

export interface DeskSide {
  side: ListingSide
  hasAsked: boolean
  listing: { id: string; title: string; fields: ShownField[] }
  /** Null until the navigator has taken the introduction. */
  profile: ParticipantProfile | null
  /** What is known of its reliability, also while it has no name here. */
  trust: Trust
}

export interface DeskIntroduction {
  id: string
  track: string
  state: IntroductionState
  isMine: boolean
  steps: IntroductionTransition[]
  /** The navigator has declared an interest in one of the sides and cannot take this. */
  hasConflict: boolean
  sides: [DeskSide, DeskSide]
  message: string
  navigatorNote: string | null
  askedAt: string
  daysLeft: number | null
  end: { by: string; reason: string | null; note: string | null } | null
  dealId: string | null
}

const side = { select: { ...valueColumns, id: true, participant: { select: profileColumns } } } as const

async function findIntroduction(actor: MemberActor, id: string) {
  const include = { offerListing: side, needListing: side, deal: { select: { id: true } } } as const
  const mine = await db.introduction.findFirst({ where: { AND: [{ id }, introductionNavigatorScope(actor)] }, include })
  if (mine) return { row: mine, isMine: true }
  const appointed = await db.navigator.findMany({ where: { participantId: { in: navigatorIds(actor) } } })
  const desk = introductionDeskScope(
    actor,
    appointed.flatMap(({ tracks }) => tracks),
  )
  const row = await db.introduction.findFirst({ where: { AND: [{ id, state: 'requested' }, desk] }, include })
  return row && { row, isMine: false }
}

async function findOwnConflict(actor: MemberActor, row: { offerParticipantId: string; needParticipantId: string }) {
  const sides = [row.offerParticipantId, row.needParticipantId]
  const answers = await Promise.all(navigatorIds(actor).map((id) => hasConflict(db, id, sides)))
  return answers.length > 0 && answers.every(Boolean)
}

type IntroductionRow = NonNullable<Awaited<ReturnType<typeof findIntroduction>>>['row']

async function sideOf(row: IntroductionRow, which: ListingSide, showsNames: boolean): Promise<DeskSide> {
  const listing = which === 'offer' ? row.offerListing : row.needListing
  return {
    side: which,
    hasAsked: row.askedBySide === which,
    listing: {
      id: listing.id,
      title: listing.title,
      fields: shownFields(listing, ['public', 'member']).filter(({ key }) => key !== 'title'),
    },
    profile: showsNames ? toProfile(listing.participant) : null,
    trust: await getTrust(which === 'offer' ? row.offerParticipantId : row.needParticipantId),
  }
}

/**
 * Both sides of an introduction for the navigator: anonymous while it waits in the queue, by name once taken.
 * @throws AppError introduction.not_found, also when another navigator has it
 */
export async function getDeskIntroduction(actor: MemberActor, id: string): Promise<DeskIntroduction> {
  const found = await findIntroduction(actor, id)
  if (!found) throw new AppError('introduction.not_found')
  const { row, isMine } = found
  const isEnded = !isOpen(row.state) && row.state !== 'accepted'
  return {
    id: row.id,
    track: row.track,
    state: row.state,
    isMine,
    steps: openTransitions(process, row.state, 'navigator'),
    hasConflict: !isMine && (await findOwnConflict(actor, row)),
    sides: await Promise.all([sideOf(row, 'offer', isMine), sideOf(row, 'need', isMine)]),
    message: row.message,
    navigatorNote: row.navigatorNote,
    askedAt: row.createdAt.toISOString(),
    daysLeft: isOpen(row.state) ? daysLeft(row.expiresAt, clock.now()) : null,
    end: isEnded ? { by: row.endedBy ?? 'system', reason: row.endReason, note: row.endNote } : null,
    dealId: row.deal?.id ?? null,
  }
}
