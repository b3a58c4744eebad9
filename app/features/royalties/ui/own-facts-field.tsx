import { useT } from '#app/i18n/use-t.tsx'
import type { FieldProps } from '#app/ui/field-source.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import type { RoyaltyPage } from '../queries/get-royalty-page.server.ts'

const answers = { payeeForm: ['individual', 'corporation'], paysSalaries: ['yes', 'no'] } as const

/** What a side without a company number says of itself: whether income tax is withheld hangs on it. */
export function OwnFactsField({ asks, field }: { asks: RoyaltyPage['asks']; field: FieldProps['field'] }) {
  const { t, dynamic } = useT()
  if (!asks) return null
  return (
    <RadioGroup
      field={field}
      label={t(`royalties.ownFacts.${asks}.label`)}
      hint={t(`royalties.ownFacts.${asks}.hint`)}
      choices={answers[asks].map((value) => ({ value, label: dynamic(`royalties.ownFacts.${asks}.${value}`) }))}
      required
    />
  )
}
