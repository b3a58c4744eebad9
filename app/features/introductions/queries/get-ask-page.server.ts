import type { MemberActor } from '#app/platform/actor.ts'
import { readableParticipantIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { actingListingsScope, listingsVisibleTo } from '#app/features/listings/scope.ts'
import { type ShownField, shownFields } from '#app/features/listings/shown-field.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'
import { type ParticipantProfile, profileColumns, toProfile } from '../participant-profile.ts'
import { firstState, openStates } from '../rules.ts'

export interface AskPage {
  to: { id: string; track: string; side: ListingSide; title: string; fields: ShownField[] }
  /** The reader's published listings that could be the other half, each with the profile the counterpart will see. */
  choices: { id: string; title: string; profileKey: string; isVerified: boolean }[]
  profiles: { key: string; profile: ParticipantProfile }[]
  /** The choice to begin with. */
  chosen: string | null
  /** An introduction of this pair that is already under way. */
  openIntroductionId: string | null
  /** The request goes straight to the counterpart. */
  isDirect: boolean
}

const CHOICES_MAX = 50

const findChoices = (actor: MemberActor, to: { track: string; side: ListingSide }) =>
  db.listing.findMany({
    where: { track: to.track, side: otherSide(to.side), status: 'published', ...actingListingsScope(actor) },
    select: { id: true, title: true, participantId: true, participant: { select: profileColumns } },
    orderBy: { publishedAt: 'desc' },
    take: CHOICES_MAX,
  })

async function findOpen(actor: MemberActor, toId: string): Promise<string | null> {
  const own = { in: readableParticipantIds(actor) }
  const open = await db.introduction.findFirst({
    where: {
      state: { in: [...openStates] },
      OR: [
        { offerListingId: toId, needParticipantId: own, askedBySide: 'need' },
        { needListingId: toId, offerParticipantId: own, askedBySide: 'offer' },
      ],
      ...systemScope('the where names the reader as the asker'),
    },
    select: { id: true },
  })
  return open?.id ?? null
}

/**
 * The page on which a member asks to be introduced to the owner of a listing.
 * @param from the own listing to begin with, if the reader comes from its matches
 * @throws AppError listing.not_found, introduction.own_listing
 */
export async function getAskPage(actor: MemberActor, toId: string, from: string | null): Promise<AskPage> {
  const to = await db.listing.findFirst({
    where: { id: toId, status: 'published', AND: listingsVisibleTo(actor) },
    select: { ...valueColumns, id: true, participantId: true },
  })
  if (!to) throw new AppError('listing.not_found')
  if (readableParticipantIds(actor).includes(to.participantId)) throw new AppError('introduction.own_listing')
  const [rows, openIntroductionId] = await Promise.all([findChoices(actor, to), findOpen(actor, to.id)])
  const profiles = new Map(rows.map(({ participantId, participant }) => [participantId, toProfile(participant)]))
  return {
    to: { id: to.id, track: to.track, side: to.side, title: to.title, fields: teaserFields(to) },
    choices: rows.map(({ id, title, participantId, participant }) => ({
      id,
      title,
      profileKey: participantId,
      isVerified: participant.verificationStatus === 'verified',
    })),
    profiles: [...profiles].map(([key, profile]) => ({ key, profile })),
    chosen: rows.find(({ id }) => id === from)?.id ?? (rows.length === 1 ? (rows[0]?.id ?? null) : null),
    openIntroductionId,
    isDirect: firstState(trackOf(to.track).brokering) === 'proposed',
  }
}

/** The teaser, without the title that heads it. */
const teaserFields = (row: Parameters<typeof shownFields>[0]): ShownField[] =>
  shownFields(row, ['public']).filter(({ key }) => key !== 'title')
