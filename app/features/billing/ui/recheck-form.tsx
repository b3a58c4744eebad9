import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { FormProblem } from './form-problem.tsx'

/** Has the payment read from Stripe again. */
export function RecheckForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t } = useT()
  const navigation = useNavigation()
  const [form] = useLocalizedForm({ id: 'recheck', intent: 'recheck', answer })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-2">
      <FormProblem errors={form.errors} />
      <input type="hidden" name="intent" value="recheck" />
      <div>
        <Button
          variant="secondary"
          pending={navigation.formData?.get('intent') === 'recheck'}
          pendingLabel={t('payments.recheck.sending')}
        >
          {t('payments.recheck.submit')}
        </Button>
      </div>
      <p className="measure phrase text-small text-ink-soft">{t('payments.recheck.hint')}</p>
    </Form>
  )
}
