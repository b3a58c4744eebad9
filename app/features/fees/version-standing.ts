import type { FeeVersionState } from '#prisma/generated/enums.ts'

/** Where a version stands on a day. `too_late`: a draft whose first day has passed. */
export type VersionStanding = 'in_force' | 'coming' | 'past' | 'draft' | 'too_late' | 'withdrawn'

/**
 * @param inForce the name of the version that holds today, if one does
 * @param today ISO date, Asia/Tokyo
 */
export function standingOf(
  version: { version: string; validFrom: string; state: FeeVersionState },
  inForce: string | undefined,
  today: string,
): VersionStanding {
  if (version.state === 'withdrawn') return 'withdrawn'
  if (version.state === 'draft') return version.validFrom < today ? 'too_late' : 'draft'
  if (version.version === inForce) return 'in_force'
  return version.validFrom > today ? 'coming' : 'past'
}
