import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import type { FieldSource } from '#app/ui/field-source.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { entrustedKinds, openKinds } from '../kinds.ts'

/** What everybody is asked at first: the name and the kinds. `children` stand between them. */
export function BasicFields({ fields, children }: { fields: Record<string, FieldSource>; children?: ReactNode }) {
  const { t } = useT()
  const kindChoices = [...openKinds, ...entrustedKinds].map((kind) => ({
    value: kind,
    label: t(`participants.kinds.${kind}`),
    hint: t(`participants.kindHints.${kind}`),
  }))
  return (
    <>
      <TextField
        field={fields['name']!}
        label={t('participants.fields.name')}
        hint={t('participants.hints.name')}
        autoComplete="organization"
        size="full"
        required
      />
      {children}
      <CheckboxGroup
        field={fields['kinds']!}
        label={t('participants.fields.kinds')}
        hint={t('participants.hints.kinds')}
        choices={kindChoices}
        required
      />
    </>
  )
}
