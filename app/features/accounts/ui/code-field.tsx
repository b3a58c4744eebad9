import { useT } from '#app/i18n/use-t.tsx'
import type { FieldSource } from '#app/ui/field-source.ts'
import { TextField } from '#app/ui/text-field.tsx'

/** The six digits a device shows. */
export function CodeField({ field, hint }: { field: FieldSource; hint?: string }) {
  const { t } = useT()
  return (
    <TextField
      field={field}
      label={t('accounts.twoStep.code')}
      hint={hint}
      size="short"
      inputMode="numeric"
      autoComplete="one-time-code"
      required
      unmarked
    />
  )
}
