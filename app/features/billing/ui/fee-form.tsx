import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { FeePageWithAmounts } from '../queries/get-fee-page.server.ts'

// Above this, limits of cards begin to matter.
const LARGE_PAYMENT_YEN = 1_000_000

export interface FeeFormProps {
  page: FeePageWithAmounts & { action: 'confirm' | 'pay' }
  answer: FormAnswer | undefined
}

function Hint({ page }: { page: FeeFormProps['page'] }) {
  const { t } = useT()
  const total = page.sheet?.totalYen ?? 0
  if (page.action === 'confirm') return <>{t(total === 0 ? 'billing.confirmHintFree' : 'billing.confirmHint')}</>
  return (
    <>
      {t('billing.payHint')}
      {total >= LARGE_PAYMENT_YEN && ` ${t('billing.payCardHint')}`}
    </>
  )
}

/** The one button of the fee page, with what happens after it. It sends no amount. */
export function FeeForm({ page, answer }: FeeFormProps) {
  const { t } = useT()
  const navigation = useNavigation()
  const { action } = page
  const [form] = useLocalizedForm({ id: `fee-${action}`, intent: action, answer })
  const isPending = navigation.formData?.get('intent') === action
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      {form.errors && (
        <Notice tone="warning" role="alert" title={t('billing.problem')}>
          {form.errors.map((error) => (
            <p key={error}>{error}</p>
          ))}
        </Notice>
      )}
      {action === 'confirm' && <input type="hidden" name="seen" value={page.seen} />}
      <input type="hidden" name="intent" value={action} />
      <div>
        <Button
          wide
          pending={isPending}
          pendingLabel={t(action === 'confirm' ? 'billing.confirming' : 'billing.paying')}
        >
          {t(`billing.${action}`)}
        </Button>
      </div>
      <p className="measure phrase text-small text-ink-soft">
        <Hint page={page} />
      </p>
    </Form>
  )
}
