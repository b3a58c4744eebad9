import { type CheckKind, ParticipantKind } from '#prisma/generated/enums.ts'

/** What a participant says of itself; the operator checks it with the rest of the profile. */
export const openKinds = ['sme', 'mid_size', 'startup', 'designer', 'successor_candidate', 'public_body'] as const

/** Kinds others put their trust in: choosing one asks for the operator's appointment or verification, it does not grant it. */
export const entrustedKinds = ['navigator', 'expert', 'referrer'] as const

export const participantKinds: readonly ParticipantKind[] = Object.values(ParticipantKind)

export const isParticipantKind = (text: string): text is ParticipantKind =>
  (participantKinds as readonly string[]).includes(text)

const isEntrusted = (kind: ParticipantKind): boolean => (entrustedKinds as readonly ParticipantKind[]).includes(kind)

interface Checked {
  name: string
  kinds: readonly ParticipantKind[]
  corporateNumber: string | null
}

/** Whether what the operator has checked is no longer what stands there: another name or number, or an entrusted kind more. */
export function needsNewCheck(before: Checked, after: Checked): boolean {
  const hasNewTrust = after.kinds.some((kind) => isEntrusted(kind) && !before.kinds.includes(kind))
  return hasNewTrust || outdatedChecks(before, after).length > 0
}

/** The checks that said something of what has changed. A number given for the first time outdates nothing. */
export function outdatedChecks(before: Checked, after: Checked): CheckKind[] {
  const isRenamed = before.name !== after.name
  const isRenumbered = before.corporateNumber !== null && before.corporateNumber !== after.corporateNumber
  return [
    ...(isRenamed ? (['identity', 'screening'] as const) : []),
    ...(isRenumbered ? (['corporate_number'] as const) : []),
  ]
}
