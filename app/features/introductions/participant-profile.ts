import {
  type ShownKindProfile,
  shownKindProfiles,
} from '#app/features/participants/kind-profiles/shown-kind-profile.ts'
import type { ParticipantKind } from '#prisma/generated/enums.ts'

/** What one party is shown of the other: who they are, without a way to reach them. */
export interface ParticipantProfile {
  name: string
  kinds: ParticipantKind[]
  prefecture: string | null
  industry: string | null
  description: string
  isVerified: boolean
  /** What it says as one of its kinds, as far as members may read it. */
  kindProfiles: ShownKindProfile[]
}

/** For `select`: what a profile is made of. */
export const profileColumns = {
  name: true,
  kinds: true,
  prefecture: true,
  industry: true,
  description: true,
  verificationStatus: true,
  kindProfiles: { select: { kind: true, details: true } },
} as const

type ProfileRow = Omit<ParticipantProfile, 'isVerified' | 'kindProfiles'> & {
  verificationStatus: string
  kindProfiles: { kind: string; details: unknown }[]
}

export const toProfile = ({ verificationStatus, ...row }: ProfileRow): ParticipantProfile => ({
  name: row.name,
  kinds: row.kinds,
  prefecture: row.prefecture,
  industry: row.industry,
  description: row.description,
  isVerified: verificationStatus === 'verified',
  kindProfiles: shownKindProfiles(row.kinds, row.kindProfiles, 'member'),
})
