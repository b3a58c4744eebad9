import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { TextField } from '#app/ui/text-field.tsx'

export function MailFilter({ address }: { address: string }) {
  const { t } = useT()
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3">
      <TextField
        key={address}
        name="to"
        label={t('accounts.mailbox.filter')}
        defaultValue={address}
        inputMode="email"
        autoComplete="off"
        unmarked
        className="w-full sm:w-96"
      />
      <Button variant="secondary">{t('accounts.mailbox.apply')}</Button>
      {address && (
        <ButtonLink to="/dev/mailbox" variant="quiet">
          {t('accounts.mailbox.clear')}
        </ButtonLink>
      )}
    </Form>
  )
}
