import type { FieldSource } from './field-source.ts'

export interface FormErrorItem {
  /** Id of the control the message is about; none for a message about the whole form. */
  fieldId?: string
  message: string
}

/** Lists the errors of a form in the order its fields are shown. */
export function formErrorItems(fields: FieldSource[], formErrors: string[] = []): FormErrorItem[] {
  const ofFields = fields.flatMap((field) =>
    (field.errors ?? []).map((message): FormErrorItem => ({ fieldId: field.id, message })),
  )
  return [...formErrors.map((message): FormErrorItem => ({ message })), ...ofFields]
}
