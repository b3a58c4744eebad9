import { getFormProps } from '@conform-to/react'
import type { ReactNode } from 'react'
import { Form, useNavigation } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import type { PaymentView } from '../payment-view.ts'
import { FormProblem } from './form-problem.tsx'

// Above this, limits of cards begin to matter.
const LARGE_PAYMENT_YEN = 1_000_000

function useMethodChoices({ methods, pageMethods }: PaymentView) {
  const { t, locale } = useT()
  const names = pageMethods.map((method) => t(`billing.methods.${method}`))
  const page = new Intl.ListFormat(locale, { type: 'disjunction' }).format(names)
  const labels = { checkout: page, bank_transfer: t('billing.methods.bank_transfer') }
  return methods.map((method) => ({ value: method, label: labels[method], hint: t(`billing.methodHints.${method}`) }))
}

/** Choosing how to pay, and going there. It sends no amount. */
export function PayForm(props: { page: PaymentView; answer: FormAnswer | undefined; consent: ReactNode }) {
  const { page, answer, consent } = props
  const { t } = useT()
  const navigation = useNavigation()
  const choices = useMethodChoices(page)
  const [first] = page.methods
  const method = page.chosen ?? first!
  const [form, fields] = useLocalizedForm({ id: 'fee-pay', intent: 'pay', answer, defaultValue: { method } })
  const isCardLarge = (page.totalYen ?? 0) >= LARGE_PAYMENT_YEN
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormProblem errors={form.errors} />
      <input type="hidden" name="intent" value="pay" />
      <RadioGroup field={fields.method!} label={t('billing.methods.title')} choices={choices} required unmarked />
      {consent}
      <div>
        <Button
          wide
          pending={navigation.formData?.get('intent') === 'pay'}
          pendingLabel={t('billing.paying')}
          variant={page.instructions ? 'secondary' : 'primary'}
        >
          {t(page.instructions ? 'billing.payOtherwise' : 'billing.pay')}
        </Button>
      </div>
      <p className="measure phrase text-small text-ink-soft">
        {t('billing.payHint')}
        {isCardLarge && ` ${t('billing.payCardHint')}`}
      </p>
    </Form>
  )
}
