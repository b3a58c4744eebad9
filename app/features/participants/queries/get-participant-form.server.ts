import { randomUUID } from 'node:crypto'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { industryGroups, prefectureNames } from '../profile-choices.ts'
import { participantsWritableScope } from '../scope.ts'

/** What the selects of the form offer. */
export const participantFormChoices = () => ({ industryGroups: industryGroups(), prefectureNames: prefectureNames() })

export type ParticipantFormChoices = ReturnType<typeof participantFormChoices>

/** The empty form, with the key that makes it count once. */
export const newParticipantForm = () => ({ formKey: randomUUID(), choices: participantFormChoices() })

/** The form filled in. @throws AppError participant.not_found for who may not write for the participant */
export async function getParticipantForm(actor: MemberActor, id: string) {
  const row = await db.participant.findFirst({ where: { AND: [{ id }, participantsWritableScope(actor)] } })
  if (!row) throw new AppError('participant.not_found')
  return {
    id,
    name: row.name,
    isVerified: row.verificationStatus === 'verified',
    choices: participantFormChoices(),
    values: {
      name: row.name,
      kinds: row.kinds as string[],
      industry: row.industry ?? '',
      prefecture: row.prefecture ?? '',
      municipality: row.municipality ?? '',
      employees: row.employees === null ? '' : String(row.employees),
      website: row.website ?? '',
      description: row.description,
    },
  }
}
