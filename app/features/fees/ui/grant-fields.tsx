import { formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { useYenReadBack } from '#app/i18n/use-yen-read-back.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import type { GrantInput, TypedAmounts } from '../grant-input.ts'
import { SIMULATOR_MAX_YEN } from '../limits.ts'
import type { SimulatorAmount } from '../simulator-input.ts'

const sizes = ['small', 'sme'] as const
const types = ['A', 'B', 'C', 'D'] as const

/** An amount, typed as people type it, with its words read back. */
export function AmountField<N extends SimulatorAmount>({ name, input }: { name: N; input: TypedAmounts<N> }) {
  const { t, locale } = useT()
  const fault = input.faults[name]
  const words =
    fault === 'yen' ? t('form.yen') : t('fees.simulator.tooLarge', { max: formatYenProse(SIMULATOR_MAX_YEN, locale) })
  const readBack = useYenReadBack()
  return (
    <YenField
      name={name}
      label={t(`fees.simulator.${name}`)}
      hint={t(`fees.simulator.${name}Hint`)}
      inputMode="text"
      readBack={readBack}
      defaultValue={input.typed[name]}
      unmarked
      {...(fault ? { errors: [words] } : {})}
    />
  )
}

/** What an estimate of the grant rests on. */
export function GrantFields({ input }: { input: GrantInput }) {
  const { t } = useT()
  return (
    <>
      <SelectField
        name="size"
        label={t('fees.simulator.size')}
        hint={t('fees.simulator.sizeHint')}
        defaultValue={input.size}
        options={sizes.map((value) => ({ value, label: t(`fees.simulator.sizes.${value}`) }))}
        unmarked
      />
      <SelectField
        name="type"
        label={t('fees.simulator.type')}
        defaultValue={input.type}
        options={types.map((value) => ({ value, label: t(`fees.simulator.types.${value}`) }))}
        unmarked
      />
      <AmountField name="valuation" input={input} />
      <AmountField name="other" input={input} />
    </>
  )
}
