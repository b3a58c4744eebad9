import { useT } from '#app/i18n/use-t.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'

/** What to do with those who are known already. */
export function DuplicateChoice({ chosen, id }: { chosen: 'update' | 'skip'; id: string }) {
  const { t } = useT()
  return (
    <RadioGroup
      name="duplicates"
      id={id}
      label={t('contacts.import.duplicates')}
      choices={(['skip', 'update'] as const).map((value) => ({
        value,
        label: t(`contacts.import.duplicateChoices.${value}`),
        hint: t(`contacts.import.duplicateHints.${value}`),
      }))}
      defaultValue={chosen}
      unmarked
    />
  )
}
