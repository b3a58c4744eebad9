import type { ParkedFormContent } from '#app/platform/form/park-form.server.ts'

/** What was typed before the session ended, over what the form starts with. */
export function withParkedValues(
  values: Record<string, unknown>,
  parked: ParkedFormContent | undefined,
): Record<string, unknown> {
  if (!parked) return values
  const { kinds = [], formKey: _formKey, ...single } = parked.fields
  const typed = Object.fromEntries(Object.entries(single).map(([name, [value]]) => [name, value]))
  return { ...values, ...typed, kinds }
}
