import { kindProfileProgress } from './kind-profiles/shown-kind-profile.ts'
import { isProfiledKind, type ProfiledKind } from './kind-profiles/definitions.ts'
import { type ProfileField, profileStepFields, type ProfileStepKey, profileSteps } from './profile-steps.ts'

export type TaskState = 'done' | 'partly' | 'empty'

/** One part of the profile and how far it is. `missing` are field keys, worth asking for and never demanded. */
export type ProfileTask =
  | { key: ProfileStepKey; of: 'step'; state: TaskState; missing: ProfileField[] }
  | { key: ProfiledKind; of: 'kind'; state: TaskState; missing: string[] }
  | { key: 'portfolio' | 'logo'; of: 'pictures'; state: TaskState; missing: [] }

/** What need not be said to have said enough. */
const OPTIONAL: readonly ProfileField[] = ['invoiceNumber', 'invoiceNote', 'website', 'nameKana', 'annualSalesYen']

/** A person is no firm: it has no number, no capital and no employees to tell of. */
const PERSONAL_KINDS = ['successor_candidate']
const OF_FIRMS: readonly ProfileField[] = ['corporateNumber', 'capitalYen', 'employees', 'foundedYear']

export interface ProfileFacts {
  kinds: readonly string[]
  fields: Readonly<Partial<Record<ProfileField, unknown>>>
  kindProfiles: readonly { kind: string; details: unknown }[]
  portfolioPieces: number
  hasLogo: boolean
}

const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

const stateOf = (said: number, missing: number): TaskState => (missing === 0 ? 'done' : said === 0 ? 'empty' : 'partly')

function stepTask(step: ProfileStepKey, { kinds, fields }: ProfileFacts): ProfileTask {
  const isPerson = kinds.length > 0 && kinds.every((kind) => PERSONAL_KINDS.includes(kind))
  const asked = profileStepFields[step].filter(
    (field) => !OPTIONAL.includes(field) && !(isPerson && OF_FIRMS.includes(field)),
  )
  const missing = asked.filter((field) => !isSaid(fields[field]))
  const said = profileStepFields[step].filter((field) => isSaid(fields[field])).length
  return { key: step, of: 'step', state: stateOf(said, missing.length), missing }
}

function kindTask(kind: ProfiledKind, { kindProfiles }: ProfileFacts): ProfileTask {
  const { said, missing } = kindProfileProgress(kind, kindProfiles.find((row) => row.kind === kind)?.details)
  return {
    key: kind,
    of: 'kind',
    state: stateOf(said, said === 0 ? 1 : missing.length),
    missing: said === 0 ? [] : missing,
  }
}

/** The parts of a participant's own profile in their order, each with what could still be said. */
export function profileTasks(facts: ProfileFacts): ProfileTask[] {
  const pictures = (key: 'portfolio' | 'logo', has: boolean): ProfileTask => ({
    ...{ key, of: 'pictures', missing: [] },
    state: has ? 'done' : 'empty',
  })
  return [
    ...profileSteps.map((step) => stepTask(step, facts)),
    ...facts.kinds.filter(isProfiledKind).map((kind) => kindTask(kind, facts)),
    ...(facts.kinds.includes('designer') ? [pictures('portfolio', facts.portfolioPieces > 0)] : []),
    pictures('logo', facts.hasLogo),
  ]
}
