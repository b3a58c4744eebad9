import { randomUUID } from 'node:crypto'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Participant } from '#prisma/generated/client.ts'
import { industryGroups, prefectureNames, tokyoAreas } from '../profile-choices.ts'
import { type ProfileField, profileStepFields, type ProfileStepKey } from '../profile-steps.ts'
import { refuseMissingProfile } from '../refuse-ended.server.ts'
import { profileWritableScope } from '../scope.ts'

/** What the selects of the profile offer. */
export const participantFormChoices = () => ({
  industries: industryGroups(),
  prefectures: prefectureNames(),
  tokyo: tokyoAreas(),
})

export type ParticipantFormChoices = ReturnType<typeof participantFormChoices>

/** The empty form, with the key that makes it count once. */
export const newParticipantForm = () => ({ formKey: randomUUID() })

/** A column as it stands in a box: as it would be typed. */
function asTyped(row: Participant, field: ProfileField): string | string[] {
  const value = row[field]
  return Array.isArray(value) ? value : value === null ? '' : String(value)
}

/** One step filled in. @throws AppError participant.not_found for who may not write for the participant */
export async function getProfileStep(actor: MemberActor, id: string, step: ProfileStepKey) {
  const row = await db.participant.findFirst({ where: { AND: [{ id }, profileWritableScope(actor)] } })
  if (!row) return refuseMissingProfile(db, actor, id)
  const values: Record<string, unknown> = Object.fromEntries(
    profileStepFields[step].map((field) => [field, asTyped(row, field)]),
  )
  const isVerified = row.verificationStatus === 'verified'
  return { id, name: row.name, isVerified, choices: participantFormChoices(), values }
}

export type ProfileStepView = Awaited<ReturnType<typeof getProfileStep>>
