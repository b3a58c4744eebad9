import { Form } from '@remix-run/react'
import { formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import { Button } from '#app/ui/button.tsx'
import { FormSection } from '#app/ui/form-section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import { SIMULATOR_MAX_YEN } from '../limits.ts'
import type { SimulatorAmount, SimulatorInput } from '../simulator-input.ts'

const sizes = ['small', 'sme'] as const
const types = ['A', 'B', 'C', 'D'] as const

function Amount({ name, input }: { name: SimulatorAmount; input: SimulatorInput }) {
  const { t, locale } = useT()
  const fault = input.faults[name]
  const words =
    fault === 'yen' ? t('form.yen') : t('fees.simulator.tooLarge', { max: formatYenProse(SIMULATOR_MAX_YEN, locale) })
  const readBack = (typed: string) => {
    const amount = parseYen(typed)
    return amount === undefined ? null : formatYenProse(amount, locale)
  }
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

/** A price, and what else is known. Sent by address, so that it works without JavaScript and can be kept. */
export function SimulatorForm({ input }: { input: SimulatorInput }) {
  const { t } = useT()
  return (
    <Form method="get" className="grid gap-9">
      <div className="grid gap-6">
        <Amount name="price" input={input} />
        <Amount name="debts" input={input} />
      </div>
      <FormSection title={t('fees.simulator.grantTitle')} description={t('fees.simulator.grantLead')}>
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
        <Amount name="valuation" input={input} />
        <Amount name="other" input={input} />
      </FormSection>
      <div>
        <Button>{t('fees.simulator.submit')}</Button>
      </div>
    </Form>
  )
}
