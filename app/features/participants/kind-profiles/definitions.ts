import type { FieldDefinition } from '#app/tracks/field.ts'
import type { ParticipantKind } from '#prisma/generated/enums.ts'
import { designer } from './designer.ts'
import { expert } from './expert.ts'
import { referrer } from './referrer.ts'
import { startup } from './startup.ts'
import { successorCandidate } from './successor-candidate.ts'

/**
 * What is asked of a kind beyond the profile everybody has. `member`: whoever may open the participant's page, `party`:
 * those a deal has begun with. A navigator's standing has tables of its own.
 */
export const kindProfiles = {
  designer,
  startup,
  successor_candidate: successorCandidate,
  expert,
  referrer,
} as const satisfies Partial<Record<ParticipantKind, readonly FieldDefinition[]>>

export type ProfiledKind = keyof typeof kindProfiles

export const profiledKinds = Object.keys(kindProfiles) as ProfiledKind[]

export const isProfiledKind = (text: string): text is ProfiledKind => Object.hasOwn(kindProfiles, text)
