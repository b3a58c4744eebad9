import type { Actor } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import type { Switches } from '#app/tracks/switches.ts'
import { type DraftMarks, marksOf } from '../draft-marks.ts'
import { openConflicts } from '../draft-merge.ts'
import type { DraftErrors, RawFields } from '../draft-values.ts'
import { stepAfter, stepKeysOf } from '../form-steps.ts'
import { type DraftHead, draftHead } from './get-draft-page.server.ts'
import { getWorkingCopy } from './get-working-copy.server.ts'

export interface DraftStep extends DraftHead {
  step: string
  /** Place of the step among all, from 1. */
  number: number
  count: number
  next: string
  fields: readonly FieldDefinition[]
  raw: RawFields
  switches: Switches
  /** What the form is filled with, to be sent along. */
  marks: DraftMarks
  /** Encoded form errors of this step's fields. */
  problems: DraftErrors
  /** Fields with a second text, written at the same time elsewhere. */
  conflicts: { key: string; other: string[] }[]
}

const only = <T>(keys: readonly string[], given: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(keys.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])))

/** One step of an own listing's form. @throws AppError listing.not_found, listing.wrong_state, request.not_found */
export async function getDraftStep(actor: Actor, id: string, step: string): Promise<DraftStep> {
  const copy = await getWorkingCopy(actor, id)
  const steps = stepKeysOf(copy.fields)
  if (!steps.includes(step)) throw new AppError('request.not_found')
  const fields = copy.fields.filter((field) => field.step === step)
  const keys = fields.map(({ key }) => key)
  return {
    ...draftHead(copy),
    step,
    number: steps.indexOf(step) + 1,
    count: steps.length,
    next: stepAfter(steps, step),
    fields,
    raw: only(keys, copy.raw),
    switches: only(keys, copy.switches),
    marks: marksOf(keys, copy.raw),
    problems: only(keys, copy.problems),
    conflicts: openConflicts(keys, copy.raw),
  }
}
