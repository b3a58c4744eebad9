import type { FieldSource } from './field-source.ts'
import { formErrorItems, type FormErrorItem } from './form-error-items.ts'

/**
 * Lists the errors of a form with the name of the field before each: three times "please fill this in" says nothing.
 * @param fields in the order they are shown, each with its label
 */
export function labelledErrors(
  fields: readonly (readonly [FieldSource, string])[],
  formErrors: string[] | undefined,
  locale: 'ja' | 'en',
): FormErrorItem[] {
  const colon = locale === 'ja' ? '：' : ': '
  const labelled = fields.map(([field, label]) => ({
    ...pick(field),
    errors: field.errors?.map((error) => `${label}${colon}${error}`),
  }))
  return formErrorItems(labelled, formErrors)
}

/** Conform's metadata answers by getters on a proxy, which a spread does not copy. */
const pick = ({ id, name, errorId, descriptionId }: FieldSource) => ({ id, name, errorId, descriptionId })
