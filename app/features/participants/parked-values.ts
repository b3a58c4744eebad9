import type { ParkedFormContent } from '#app/platform/form/park-form.server.ts'

/** No longer needed once typed: what made the form count once, and which button was pressed. */
const DROPPED = ['formKey', 'intent', 'then']

/**
 * What was typed before the session ended, over what the form starts with.
 * @param lists names of the fields that may have several values; a list left empty is not sent at all
 */
export function withParkedValues(
  values: Record<string, unknown>,
  parked: ParkedFormContent | undefined,
  lists: readonly string[] = ['kinds'],
): Record<string, unknown> {
  if (!parked) return values
  const typed = Object.entries(parked.fields).filter(([name]) => !DROPPED.includes(name))
  const single = typed.filter(([name]) => !lists.includes(name)).map(([name, [value]]) => [name, value])
  const several = lists.map((name) => [name, parked.fields[name] ?? []])
  return { ...values, ...Object.fromEntries([...single, ...several]) }
}
