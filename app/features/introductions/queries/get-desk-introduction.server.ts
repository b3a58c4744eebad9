import type { MemberActor } from '#app/platform/actor.ts'
import { navigatorIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { openTransitions } from '#app/platform/process/process.ts'
import { toListingCard } from '#app/features/directory/listing-card.ts'
import { findKnownFor, type KnownByListing } from '#app/features/contacts/queries/find-known-for.server.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { rankedColumns } from '#app/features/matching/rankable.ts'
import { isSameOrganisation } from '#app/features/navigators/rules.ts'
import { ownConflictsScope } from '#app/features/navigators/scope.ts'
import { type ShownField, shownFields } from '#app/features/listings/shown-field.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { IntroductionState } from '#prisma/generated/enums.ts'
import { type ParticipantProfile, profileColumns, toProfile } from '../participant-profile.ts'
import { type IntroductionTransition, process } from '../process.ts'
import type { SuggestionReason } from '#app/features/navigators/rank-navigators.ts'
import { fitOf, type PairFit } from '../pair-fit.ts'
import { daysLeft, isAgreed, isOpen } from '../rules.ts'
import { type Trust, trustsOf } from './get-trust.server.ts'
import { introductionDeskScope, introductionNavigatorScope, waitsForNavigator } from '../scope.ts'

export interface DeskSide {
  side: ListingSide
  hasAsked: boolean
  listing: { id: string; title: string; fields: ShownField[] }
  /** Null until the navigator has taken the introduction. */
  profile: ParticipantProfile | null
  /** What is known of its reliability, also while it has no name here; null where it was not asked for. */
  trust: Trust | null
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
  /** Why the two fit, and where they do not. */
  fit: PairFit
  message: string
  navigatorNote: string | null
  askedAt: string
  daysLeft: number | null
  end: { by: string; reason: string | null; note: string | null } | null
  dealId: string | null
  /** The reader has brought it up; who of the two was asked, and has agreed. */
  proposal: { side: ListingSide; askedAt: string | null; agreedAt: string | null }[] | null
  /** Why it is put before the reader first; null when it is not. Another navigator's acquaintance is nobody else's to read. */
  suggestedFor: SuggestionReason[] | null
  mayHandOver: boolean
  /** What the operator wrote when it was given to the reader. */
  handover: { reason: string; note: string; at: string } | null
  /** The two talk directly and one has called for a navigator. */
  isDirect: boolean
  /** Whom the reader knows for the two listings. */
  known: KnownByListing
}

const side = {
  select: { ...valueColumns, ...rankedColumns, participant: { select: profileColumns } },
} as const

async function findIntroduction(actor: MemberActor, id: string) {
  const include = {
    ...{ offerListing: side, needListing: side, deal: { select: { id: true } } },
    navigatorChanges: {
      where: { changedBy: 'operator', toNavigatorId: { in: navigatorIds(actor) } },
      orderBy: { changedAt: 'desc' },
      take: 1,
    },
  } as const
  const mine = await db.introduction.findFirst({ where: { AND: [{ id }, introductionNavigatorScope(actor)] }, include })
  if (mine) return { row: mine, isMine: true }
  const appointed = await db.navigator.findMany({ where: { participantId: { in: navigatorIds(actor) } } })
  const desk = introductionDeskScope(
    actor,
    appointed.flatMap(({ tracks }) => tracks),
  )
  const row = await db.introduction.findFirst({ where: { AND: [{ id }, waitsForNavigator, desk] }, include })
  return row && { row, isMine: false }
}

interface Shown {
  showsNames: boolean
  trusts: ReadonlyMap<string, Trust>
}

type IntroductionRow = NonNullable<Awaited<ReturnType<typeof findIntroduction>>>['row']

/** Whether all the navigators the reader is have declared an interest in one of the sides, whose names the row carries. */
async function findOwnConflict(actor: MemberActor, { offerListing, needListing }: IntroductionRow): Promise<boolean> {
  const names = [offerListing.participant.name, needListing.participant.name]
  const declared = await db.navigatorConflict.findMany({
    where: ownConflictsScope(actor),
    select: { navigatorParticipantId: true, organisationFolded: true },
  })
  const standInTheWay = declared.filter(({ organisationFolded }) =>
    names.some((name) => isSameOrganisation(organisationFolded, name)),
  )
  const ids = navigatorIds(actor)
  return ids.length > 0 && ids.every((id) => standInTheWay.some((one) => one.navigatorParticipantId === id))
}

function sideOf(row: IntroductionRow, which: ListingSide, { showsNames, trusts }: Shown): DeskSide {
  const listing = which === 'offer' ? row.offerListing : row.needListing
  return {
    side: which,
    hasAsked: row.origin === 'member' && row.askedBySide === which,
    listing: {
      id: listing.id,
      title: listing.title,
      fields: shownFields(listing, ['public', 'member']).filter(({ key }) => key !== 'title'),
    },
    profile: showsNames ? toProfile(listing.participant) : null,
    trust: trusts.get(which === 'offer' ? row.offerParticipantId : row.needParticipantId) ?? null,
  }
}

const day = (date: Date | null): string | null => date?.toISOString() ?? null

function handoverOf({ navigatorChanges: [last] }: IntroductionRow): DeskIntroduction['handover'] {
  return last ? { reason: last.reason, note: last.note, at: last.changedAt.toISOString() } : null
}

function proposalOf(row: IntroductionRow): DeskIntroduction['proposal'] {
  if (row.origin === 'member') return null
  return [
    { side: 'offer', askedAt: day(row.offerAskedAt), agreedAt: day(row.offerAgreedAt) },
    { side: 'need', askedAt: day(row.needAskedAt), agreedAt: day(row.needAgreedAt) },
  ]
}

/**
 * Both sides of an introduction for the navigator: anonymous while it waits in the queue, by name once taken.
 * @param hasTrust whether to read how reliable the two are, which takes questions of its own
 * @throws AppError introduction.not_found, also when another navigator has it
 */
export async function getDeskIntroduction(actor: MemberActor, id: string, hasTrust = true): Promise<DeskIntroduction> {
  const found = await findIntroduction(actor, id)
  if (!found) throw new AppError('introduction.not_found')
  const { row, isMine } = found
  const trusts = hasTrust ? await trustsOf([row.offerParticipantId, row.needParticipantId]) : new Map<string, Trust>()
  const shown = { showsNames: isMine, trusts }
  const isEnded = !isOpen(row.state) && !isAgreed(row.state)
  return {
    id: row.id,
    track: row.track,
    state: row.state,
    isMine,
    steps: isMine ? openTransitions(process, row.state, 'navigator') : ['take'],
    hasConflict: !isMine && (await findOwnConflict(actor, row)),
    sides: [sideOf(row, 'offer', shown), sideOf(row, 'need', shown)],
    fit: fitOf(row, clock.now()),
    message: row.message,
    navigatorNote: row.navigatorNote,
    askedAt: row.createdAt.toISOString(),
    daysLeft: isOpen(row.state) ? daysLeft(row.expiresAt, clock.now()) : null,
    end: isEnded ? { by: row.endedBy ?? 'system', reason: row.endReason, note: row.endNote } : null,
    dealId: row.deal?.id ?? null,
    proposal: proposalOf(row),
    suggestedFor:
      !isMine && navigatorIds(actor).includes(row.suggestedNavigatorId ?? '')
        ? (row.suggestionReasons as SuggestionReason[] | null)
        : null,
    handover: handoverOf(row),
    mayHandOver: isMine && isOpen(row.state) && row.origin === 'member',
    isDirect: row.origin === 'member' && row.navigatorNote === '',
    known: await findKnownFor(
      actor,
      [row.offerListing, row.needListing].map((listing) => toListingCard({ ...listing, publishedAt: null }, 'member')),
    ),
  }
}
