import { coreOf, findNames } from './findings/find-names.ts'
import { foldWidths } from './findings/folded-text.ts'

/**
 * Which of some names turns up in a text, however it is spaced, widened or spelled in kana.
 * @returns the name without its legal form, folded
 */
export function findListingName(names: readonly string[], text: string): string | undefined {
  const folded = foldWidths(text)
  return names.flatMap((name) => (findNames(folded, [name]).length > 0 ? (coreOf(name) ?? []) : [])).at(0)
}
