const SECRET = /password|token|card/i
/** What a form sends along and nobody typed: its keys, versions and moments. */
const CARRIED = /^intent$|(Id|Key|At|revision|version)$/
/** A choice from a list, an id, a moment: nothing that would have to be typed again. */
const CHOSEN = /^(on|true|false|[a-z][a-z0-9_]*|[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/

/** The words a person typed into a form, in its order; without passwords and what the form carries by itself. */
export function typedTexts(form: FormData): string[] {
  const texts: string[] = []
  for (const [name, value] of form) {
    if (typeof value !== 'string' || SECRET.test(name) || CARRIED.test(name)) continue
    if (value.trim() !== '' && !CHOSEN.test(value.trim())) texts.push(value)
  }
  return texts
}
