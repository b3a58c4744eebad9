import { getFormProps } from '@conform-to/react'
import type { ReactNode } from 'react'
import { Form, useNavigation } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { mayStillCome } from '#app/features/fees/waiver-may-come.ts'
import type { FeePageWithAmounts } from '../queries/get-fee-page.server.ts'
import { FormProblem } from './form-problem.tsx'

/** Freezes the quote that is shown. It sends no amount. */
export function ConfirmForm(props: { page: FeePageWithAmounts; answer: FormAnswer | undefined; consent: ReactNode }) {
  const { page, answer, consent } = props
  const { t } = useT()
  const navigation = useNavigation()
  const [form] = useLocalizedForm({ id: 'fee-confirm', intent: 'confirm', answer })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <FormProblem errors={form.errors} />
      <input type="hidden" name="seen" value={page.seen} />
      <input type="hidden" name="intent" value="confirm" />
      {page.waiver && mayStillCome(page.waiver) && <Notice tone="warning">{t('fees.waiver.confirmWithout')}</Notice>}
      {consent}
      <div>
        <Button wide pending={navigation.formData?.get('intent') === 'confirm'} pendingLabel={t('billing.confirming')}>
          {t('billing.confirm')}
        </Button>
      </div>
      <p className="measure phrase text-small text-ink-soft">
        {t(page.totalYen === 0 ? 'billing.confirmHintFree' : 'billing.confirmHint')}
      </p>
    </Form>
  )
}
