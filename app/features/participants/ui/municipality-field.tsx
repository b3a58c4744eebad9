import { type ChangeEvent, useState } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { asText, type FieldProps } from '#app/ui/field-source.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField, type TextFieldProps } from '#app/ui/text-field.tsx'
import type { FieldChoices } from './use-field-choices.ts'
import { useIsHydrated } from './use-is-hydrated.ts'

interface MunicipalityFieldProps extends FieldProps, Pick<TextFieldProps, 'autoComplete' | 'size'> {
  towns: FieldChoices['towns']
  /** The prefecture chosen in the same form. */
  prefecture: string
}

/** Tokyo's municipalities to choose from; elsewhere, and without JavaScript, a box. What was typed goes along. */
export function MunicipalityField({ towns, prefecture, autoComplete, size, ...props }: MunicipalityFieldProps) {
  const { t } = useT()
  const initial = asText(props.field?.initialValue) ?? ''
  const [typed, setTyped] = useState(initial)
  const isKnown = (name: string) => towns.groups.some(({ options }) => options.some(({ value }) => value === name))
  const isOwn = (name: string) => name !== '' && !isKnown(name)
  // A text that is none of them, such as one the server has refused, is mended where it was written.
  if (useIsHydrated() && prefecture === towns.prefecture && !isOwn(initial))
    return (
      <SelectField
        {...props}
        emptyLabel={t('participants.choose')}
        options={[...towns.groups, ...(isOwn(typed) ? [{ value: typed, label: typed }] : [])]}
        defaultValue={typed}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => setTyped(event.currentTarget.value)}
      />
    )
  return (
    <TextField
      {...props}
      {...(autoComplete ? { autoComplete } : {})}
      {...(size ? { size } : {})}
      defaultValue={typed}
      onChange={(event) => setTyped(event.currentTarget.value.trim())}
    />
  )
}
