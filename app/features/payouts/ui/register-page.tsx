import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { RegisterPage } from '../queries/get-register-page.server.ts'

function RegisterForm({ participantId, answer }: { participantId: string; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const navigation = useNavigation()
  const [form] = useLocalizedForm({ id: 'payee-register', intent: 'register', answer })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      {form.errors && (
        <Notice tone="warning" role="alert" title={t('payouts.register.problem')}>
          {form.errors.map((error) => (
            <p key={error}>{error}</p>
          ))}
        </Notice>
      )}
      <input type="hidden" name="intent" value="register" />
      <input type="hidden" name="participantId" value={participantId} />
      <div>
        <Button wide pending={navigation.state !== 'idle'} pendingLabel={t('payouts.register.sending')}>
          {t('payouts.register.submit')}
        </Button>
      </div>
      <p className="measure phrase text-small text-ink-soft">{t('payouts.register.later')}</p>
    </Form>
  )
}

/** What Stripe will ask for and what we learn of it, before anybody leaves for its page. */
export function RegisterPageView({ page, answer }: { page: RegisterPage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const { participantId, name, isAgain } = page
  const breadcrumbs = [{ label: t('payouts.title'), to: '/payouts' }, { label: t('payouts.register.title') }]
  return (
    <Page width="narrow">
      <PageHeader
        title={t('payouts.register.title')}
        lead={<span data-user-text>{t('payouts.register.lead', { name })}</span>}
        breadcrumbs={<Breadcrumbs label={t('payouts.register.toPayouts')} items={breadcrumbs} />}
      />
      <div className="grid gap-8">
        {isAgain && (
          <Notice role="status" title={t('payouts.register.again')}>
            {t('payouts.register.againText')}
          </Notice>
        )}
        <Section title={t('payouts.register.asked')}>
          <ul className="grid list-disc gap-1 ps-6">
            <li>{t('payouts.register.askedItems.who')}</li>
            <li>{t('payouts.register.askedItems.bank')}</li>
            <li>{t('payouts.register.askedItems.document')}</li>
          </ul>
        </Section>
        <Section title={t('payouts.register.seen')}>
          <p className="measure phrase">{t('payouts.register.seenText')}</p>
        </Section>
        <RegisterForm participantId={participantId} answer={answer} />
      </div>
    </Page>
  )
}
