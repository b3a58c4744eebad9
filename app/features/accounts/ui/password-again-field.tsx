import { useT } from '#app/i18n/use-t.tsx'
import type { FieldSource } from '#app/ui/field-source.ts'
import { PasswordField } from '#app/ui/password-field.tsx'

/** The present password, asked once more before what cannot be taken back. */
export function PasswordAgainField({ field, email }: { field: FieldSource; email: string }) {
  const { t } = useT()
  return (
    <>
      {/* Tells password managers whose password this is. */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      <PasswordField
        field={field}
        label={t('accounts.currentPassword')}
        autoComplete="current-password"
        required
        unmarked
      />
    </>
  )
}
