import type { Prisma } from '#prisma/generated/client.ts'
import type { ProfileStep, ProfileStepInput } from './profile-schema.ts'
import { profileStepFields } from './profile-steps.ts'

const bigColumns = new Set(['capitalYen', 'annualSalesYen'])

/** A column that was left out is emptied, not kept. */
function columnValue(column: string, value: unknown) {
  if (value === undefined) return column === 'description' ? '' : null
  return bigColumns.has(column) ? BigInt(value as number) : value
}

/** One step of the profile as columns. */
export const profileColumns = <S extends ProfileStep>(step: S, input: ProfileStepInput[S]) => {
  const values: Record<string, unknown> = input
  return Object.fromEntries(
    profileStepFields[step].map((column) => [column, columnValue(column, values[column])]),
  ) as Prisma.ParticipantUpdateManyMutationInput
}
