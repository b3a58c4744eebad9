import type { Actor } from '#app/platform/actor.ts'
import { projectFields } from '#app/tracks/project-fields.ts'
import { levelOf } from '#app/tracks/switches.ts'
import { openConflicts } from '../draft-merge.ts'
import { isTyped } from '../draft-values.ts'
import type { FormStep } from '../form-steps.ts'
import type { ShownField } from '../shown-field.ts'
import { type DraftHead, draftHead, stepsOfCopy } from './get-draft-page.server.ts'
import { checkOfCopy, type ListingCheck } from './get-listing-check.server.ts'
import { getWorkingCopy, type WorkingCopy } from './get-working-copy.server.ts'

/** One answer: what was understood, or what was typed and is not understood, and what is wrong with it. */
export interface Answer extends Pick<ShownField, 'key' | 'control' | 'level'> {
  value: ShownField['value'] | null
  typed: string[]
  /** Encoded form error. */
  problem: string | null
  isMissing: boolean
}

export interface DraftCheck extends DraftHead {
  steps: (FormStep & { answers: Answer[] })[]
  hasConflicts: boolean
  /** All that must be said is said and right; the rest is advice. */
  isReady: boolean
  participant: { id: string; name: string; isVerified: boolean }
  check: ListingCheck
}

function answersOf({ fields, raw, values, problems, switches }: WorkingCopy, step: FormStep): Answer[] {
  // The owner's own answers, exactly: cleared for everything, so that no band stands for a figure.
  const understood = new Map(
    projectFields(fields, values, 'owner', switches).map(({ definition, value }) => [definition.key, value]),
  )
  return fields
    .filter((field) => field.step === step.key)
    .map((field) => ({
      key: field.key,
      control: field.control,
      level: levelOf(field, switches),
      value: understood.get(field.key) ?? null,
      typed: isTyped(raw[field.key]) ? raw[field.key]! : [],
      problem: problems[field.key] ?? null,
      isMissing: step.missing.includes(field.key),
    }))
}

/** The answers of an own listing's form, and what speaks for and against submitting them. @throws AppError as `getWorkingCopy` */
export async function getDraftCheck(actor: Actor, id: string): Promise<DraftCheck> {
  const copy = await getWorkingCopy(actor, id)
  const { listing, fields, raw } = copy
  const { participant } = listing
  const steps = stepsOfCopy(copy)
  const keys = fields.map(({ key }) => key)
  return {
    ...draftHead(copy),
    steps: steps.map((step) => ({ ...step, answers: answersOf(copy, step) })),
    hasConflicts: openConflicts(keys, raw).length > 0,
    isReady: steps.every(({ missing, wrong }) => missing.length === 0 && wrong.length === 0),
    participant: {
      id: participant.id,
      name: participant.name,
      isVerified: participant.verificationStatus === 'verified',
    },
    check: await checkOfCopy(copy),
  }
}
