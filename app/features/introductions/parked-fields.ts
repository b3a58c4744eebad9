import type { ParkedFormContent } from '#app/platform/form/park-form.server.ts'

/** What was typed before the session ended, one value a field. */
export const parkedFields = (parked: ParkedFormContent | undefined): Record<string, string> | undefined =>
  parked &&
  Object.fromEntries(
    Object.entries(parked.fields).flatMap(([name, [value]]) => (value === undefined ? [] : [[name, value]])),
  )
