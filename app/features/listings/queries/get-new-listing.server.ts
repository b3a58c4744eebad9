import { randomUUID } from 'node:crypto'
import type { MemberActor } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { industryGroups, prefectureNames } from '#app/features/participants/profile-choices.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { isTrackKey, trackOf } from '#app/tracks/registry.ts'
import { type ListingSide, listingSides, type TrackKey } from '#app/tracks/track-definition.ts'
import { eligibleParticipants } from '../rules.ts'

export interface FormChoices {
  industries: { division: string; codes: string[] }[]
  prefectures: string[]
}

export interface PostingParticipant {
  id: string
  name: string
  isVerified: boolean
}

export interface NewListingPage {
  /** The id the listing will have, so that the form counts once. */
  listingId: string
  track: TrackKey
  side: ListingSide
  fields: readonly FieldDefinition[]
  choices: FormChoices
  participants: PostingParticipant[]
  /** Why nobody can post, where that is so. */
  obstacle: { kinds: readonly string[]; others: { id: string; name: string }[] } | null
}

/** The lists a listing's form chooses from. */
export const formChoices = (): FormChoices => ({ industries: industryGroups(), prefectures: prefectureNames() })

/** Track and side of an address. @throws AppError request.not_found */
export function readTrackAndSide(params: Record<string, string | undefined>): { track: TrackKey; side: ListingSide } {
  const { track, side } = params
  const knownSide = listingSides.find((one) => one === side)
  if (!isTrackKey(track) || !knownSide) throw new AppError('request.not_found')
  return { track, side: knownSide }
}

/** The empty form of a track's side for this member. @throws AppError request.not_found */
export function getNewListing(actor: MemberActor, params: Record<string, string | undefined>): NewListingPage {
  const { track, side } = readTrackAndSide(params)
  const { fields, participantKinds } = trackOf(track).sides[side]
  const eligible = eligibleParticipants(actor, track, side)
  const others = actor.participants.filter(({ role }) => role !== 'read_only').map(({ id, name }) => ({ id, name }))
  return {
    listingId: randomUUID(),
    track,
    side,
    fields,
    choices: formChoices(),
    participants: eligible.map(({ id, name, verificationStatus }) => ({
      id,
      name,
      isVerified: verificationStatus === 'verified',
    })),
    obstacle: eligible.length === 0 ? { kinds: participantKinds, others } : null,
  }
}
