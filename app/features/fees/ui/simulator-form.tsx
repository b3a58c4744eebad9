import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormSection } from '#app/ui/form-section.tsx'
import type { SimulatorInput } from '../simulator-input.ts'
import { AmountField, GrantFields } from './grant-fields.tsx'

/** A price, and what else is known. Sent by address, so that it works without JavaScript and can be kept. */
export function SimulatorForm({ input }: { input: SimulatorInput }) {
  const { t } = useT()
  return (
    <Form method="get" className="grid gap-9">
      <div className="grid gap-6">
        <AmountField name="price" input={input} />
        <AmountField name="debts" input={input} />
      </div>
      <FormSection title={t('fees.simulator.grantTitle')} description={t('fees.simulator.grantLead')}>
        <GrantFields input={input} />
      </FormSection>
      <div>
        <Button>{t('fees.simulator.submit')}</Button>
      </div>
    </Form>
  )
}
