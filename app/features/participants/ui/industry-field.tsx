import { useT } from '#app/i18n/use-t.tsx'
import { ComboboxField } from '#app/ui/combobox-field.tsx'
import { asText, type FieldProps } from '#app/ui/field-source.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import type { FieldChoices } from './use-field-choices.ts'
import { useIsHydrated } from './use-is-hydrated.ts'

/** The words for finding an industry, fetched when somebody first types. */
const words = () => import('#search/knowledge/industry-words.ts')

/**
 * The industry by everyday words: 町工場, いざかや. Without JavaScript, and until the page has been taken over, the grouped
 * list of all of them.
 */
export function IndustryField({ choices, ...props }: FieldProps & { choices: FieldChoices['industry'] }) {
  const { t } = useT()
  const labels = new Map(choices.flatMap(({ options }) => options.map(({ value, label }) => [value, label] as const)))
  const code = asText(props.field?.initialValue) ?? ''
  const label = labels.get(code)
  if (!useIsHydrated()) return <SelectField {...props} emptyLabel={t('participants.choose')} options={choices} />
  const find = async (typed: string) => {
    const { findIndustries } = await words()
    return findIndustries(typed, (one) => labels.get(one) ?? '').map((found) => ({
      value: found.code,
      label: labels.get(found.code) ?? found.code,
      ...(found.word ? { foundBy: found.word } : {}),
    }))
  }
  return (
    <ComboboxField
      {...props}
      key={code}
      {...(label ? { initial: { value: code, label } } : { initialText: code })}
      find={find}
      placeholder={t('participants.industryPicker.placeholder')}
      words={{
        nothing: t('participants.industryPicker.nothing'),
        foundBy: (word) => t('participants.industryPicker.foundBy', { word }),
        count: (count) => t('participants.industryPicker.count', { count }),
        chosen: (chosen) => t('participants.industryPicker.chosen', { label: chosen }),
      }}
    />
  )
}
