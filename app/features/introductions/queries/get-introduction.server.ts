import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { openTransitions } from '#app/platform/process/process.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { type ShownField, shownFields } from '#app/features/listings/shown-field.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'
import type { IntroductionState } from '#prisma/generated/enums.ts'
import { askerId, counterpartId, partyRole } from '../introduction-role.ts'
import { type ParticipantProfile, profileColumns, toProfile } from '../participant-profile.ts'
import { type IntroductionTransition, process } from '../process.ts'
import { daysLeft, isOpen, turnOf } from '../rules.ts'
import { getTrust, type Trust } from './get-trust.server.ts'
import { introductionAskerScope, introductionCounterpartScope } from '../scope.ts'

/** An introduction as one of its two parties sees it. Only the counterpart learns a name: the asker's. */
export interface IntroductionView {
  id: string
  track: string
  state: IntroductionState
  role: 'asker' | 'counterpart'
  side: ListingSide
  turn: 'counterpart' | 'navigator' | null
  isMyTurn: boolean
  steps: IntroductionTransition[]
  myListing: { id: string; title: string }
  theirListing: { id: string; title: string; fields: ShownField[] }
  message: string
  /** For the counterpart. */
  navigatorNote: string | null
  asker: ParticipantProfile | null
  /** What is known of the other party's reliability; for the asker without a name. */
  trust: Trust
  askedAt: string
  stateChangedAt: string
  daysLeft: number | null
  end: { by: string; reason: string | null; note: string | null } | null
  dealId: string | null
}

const listingColumns = { ...valueColumns, id: true } as const

async function findIntroduction(actor: MemberActor, id: string) {
  const include = {
    offerListing: { select: listingColumns },
    needListing: { select: listingColumns },
    deal: { select: { id: true } },
  } as const
  return (
    (await db.introduction.findFirst({ where: { AND: [{ id }, introductionAskerScope(actor)] }, include })) ??
    (await db.introduction.findFirst({ where: { AND: [{ id }, introductionCounterpartScope(actor)] }, include }))
  )
}

type IntroductionRow = NonNullable<Awaited<ReturnType<typeof findIntroduction>>>

async function askerProfile(introduction: IntroductionRow): Promise<ParticipantProfile> {
  const where = { id: askerId(introduction) }
  return toProfile(await db.participant.findUniqueOrThrow({ where, select: profileColumns }))
}

function endOf({ state, endedBy, endReason, endNote }: IntroductionRow): IntroductionView['end'] {
  return isOpen(state) || state === 'accepted' ? null : { by: endedBy ?? 'system', reason: endReason, note: endNote }
}

/**
 * One introduction for the member who asked or was asked.
 * @throws AppError introduction.not_found
 */
export async function getIntroduction(actor: MemberActor, id: string): Promise<IntroductionView> {
  const row = await findIntroduction(actor, id)
  if (!row) throw new AppError('introduction.not_found')
  const { role, side, canAct } = partyRole(actor, row)
  const listings = { offer: row.offerListing, need: row.needListing }
  const [mine, theirs] = [listings[side], listings[otherSide(side)]]
  const turn = turnOf(row.state)
  return {
    id: row.id,
    track: row.track,
    state: row.state,
    role,
    side,
    turn,
    isMyTurn: canAct && turn === role,
    steps: canAct ? openTransitions(process, row.state, role) : [],
    myListing: { id: mine.id, title: mine.title },
    theirListing: {
      id: theirs.id,
      title: theirs.title,
      fields: shownFields(theirs, ['public', 'member']).filter(({ key }) => key !== 'title'),
    },
    message: row.message,
    navigatorNote: role === 'counterpart' ? row.navigatorNote : null,
    asker: role === 'counterpart' ? await askerProfile(row) : null,
    trust: await getTrust(role === 'counterpart' ? askerId(row) : counterpartId(row)),
    askedAt: row.createdAt.toISOString(),
    stateChangedAt: row.stateChangedAt.toISOString(),
    daysLeft: isOpen(row.state) ? daysLeft(row.expiresAt, clock.now()) : null,
    end: endOf(row),
    dealId: row.deal?.id ?? null,
  }
}
