import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Section } from '#app/ui/section.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { ClientPage } from '../../queries/get-client.server.ts'

interface Props {
  client: NonNullable<ClientPage['client']>
  answer: FormAnswer | undefined
}

function InviteForm({ answer }: Pick<Props, 'answer'>) {
  const { t, locale } = useT()
  const schema = () => import('#app/features/referrers/schema.ts').then((module) => module.inviteOwnerSchema)
  const [form, fields] = useLocalizedForm({ id: 'invite-owner', intent: 'invite', answer, schema })
  const label = t('referrers.page.email')
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors([[fields['email']!, label]], form.errors, locale)}
      />
      <input type="hidden" name="intent" value="invite" />
      <TextField
        field={fields['email']!}
        label={label}
        type="email"
        inputMode="email"
        autoComplete="off"
        required
        unmarked
      />
      <div>
        <Button variant="secondary" pending={useIsSending('invite')} pendingLabel={t('referrers.page.inviting')}>
          {t('referrers.page.invite')}
        </Button>
      </div>
    </Form>
  )
}

/** The two ways in which the assistance ends: the client takes over, or takes the consent back. */
export function ClientEnd({ client, answer }: Props) {
  const { t, locale } = useT()
  return (
    <>
      <Section title={t('referrers.page.inviteTitle')} lead={t('referrers.page.inviteLead')}>
        {client.invited.map(({ email, until }) => (
          <p key={email} className="mb-4">
            {t('referrers.page.invited', { email, until: formatDate(until, locale) })}
          </p>
        ))}
        <InviteForm answer={answer} />
      </Section>
      <Disclosure summary={t('referrers.page.withdrawTitle')}>
        <div className="grid gap-4">
          <p>{t('referrers.page.withdrawText')}</p>
          <ButtonForm intent="withdraw" variant="danger" answer={answer}>
            {t('referrers.page.withdraw')}
          </ButtonForm>
        </div>
      </Disclosure>
    </>
  )
}
