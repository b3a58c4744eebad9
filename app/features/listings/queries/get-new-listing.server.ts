import { randomUUID } from 'node:crypto'
import type { MemberActor } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import {
  industryGroups,
  prefectureNames,
  prefectureRegions,
  type ProfileChoices,
  tokyoAreas,
} from '#app/features/participants/profile-choices.ts'
import type { FieldControl, FieldDefinition } from '#app/tracks/field.ts'
import { isTrackKey, trackOf } from '#app/tracks/registry.ts'
import { type ListingSide, listingSides, type TrackKey } from '#app/tracks/track-definition.ts'
import { stepKeysOf } from '../form-steps.ts'
import { eligibleParticipants } from '../rules.ts'

export type FormChoices = Required<ProfileChoices>

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
  /** Keys of the steps the form will have. */
  steps: string[]
  participants: PostingParticipant[]
  /** The one the address names, if this member may post for it. */
  chosenId: string | null
  /** Why nobody can post, where that is so. */
  obstacle: { kinds: readonly string[]; others: { id: string; name: string }[] } | null
}

const LISTED: Record<string, readonly FieldControl[]> = {
  industries: ['industry', 'industries'],
  prefectures: ['prefecture', 'prefectures'],
  towns: ['municipality'],
}

/** The lists these fields are chosen from; empty where none of them is. */
export function formChoices(fields: readonly FieldDefinition[]): FormChoices {
  const has = (list: 'industries' | 'prefectures' | 'towns') =>
    fields.some(({ control }) => LISTED[list]?.includes(control))
  return {
    industries: has('industries') ? industryGroups() : [],
    prefectures: has('prefectures') ? prefectureNames() : [],
    regions: has('prefectures') ? prefectureRegions() : [],
    tokyo: has('towns') ? tokyoAreas() : { prefecture: '', areas: [] },
  }
}

/** Track and side of an address. @throws AppError request.not_found */
export function readTrackAndSide(params: Record<string, string | undefined>): { track: TrackKey; side: ListingSide } {
  const { track, side } = params
  const knownSide = listingSides.find((one) => one === side)
  if (!isTrackKey(track) || !knownSide) throw new AppError('request.not_found')
  return { track, side: knownSide }
}

/**
 * What a new listing of a track's side asks, and for whom this member may post it.
 * @param query of the address; `participant` names the one the visitor comes from
 * @throws AppError request.not_found
 */
export function getNewListing(
  actor: MemberActor,
  params: Record<string, string | undefined>,
  query: URLSearchParams,
): NewListingPage {
  const { track, side } = readTrackAndSide(params)
  const named = query.get('participant')
  const { fields, participantKinds } = trackOf(track).sides[side]
  const eligible = eligibleParticipants(actor, track, side)
  const others = actor.participants.filter(({ role }) => role !== 'read_only').map(({ id, name }) => ({ id, name }))
  return {
    listingId: randomUUID(),
    track,
    side,
    steps: stepKeysOf(fields),
    participants: eligible.map(({ id, name, verificationStatus }) => ({
      id,
      name,
      isVerified: verificationStatus === 'verified',
    })),
    chosenId: eligible.find(({ id }) => id === named)?.id ?? null,
    obstacle: eligible.length === 0 ? { kinds: participantKinds, others } : null,
  }
}
