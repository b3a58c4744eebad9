import type { ParticipantProfile } from './schema.ts'

/** The profile as columns: what was left out is emptied, not kept. */
export const profileColumns = ({
  name,
  kinds,
  industry,
  prefecture,
  municipality,
  employees,
  website,
  description,
}: ParticipantProfile) => ({
  name,
  kinds,
  industry: industry ?? null,
  prefecture: prefecture ?? null,
  municipality: municipality ?? null,
  employees: employees ?? null,
  website: website ?? null,
  description: description ?? '',
})
