import { Form } from '@remix-run/react'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import type { TextKey } from '#app/i18n/text-key.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { type MailPace, mailPaces } from '#app/platform/mail-pace.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { MAILS_A_DAY, TOLD_MAX } from '../limits.ts'

/** How often a member wants to be told of strong matches. */
export function MatchMailsPage({ pace }: { pace: MailPace }) {
  const { t } = useT()
  const isSending = useIsSending()
  return (
    <Page width="narrow">
      <PageHeader title={t('matchMails.title')} lead={t('matchMails.lead')} />
      <Form method="post" className="grid gap-6">
        <RadioGroup
          key={pace}
          name="pace"
          label={t('matchMails.pace')}
          hint={t('matchMails.paceHint', { mails: MAILS_A_DAY, matches: TOLD_MAX })}
          choices={mailPaces.map((value) => ({ value, label: t(`matchMails.paces.${value}` satisfies TextKey) }))}
          defaultValue={pace}
          unmarked
        />
        <ButtonRow>
          <Button name="intent" value="change" pending={isSending}>
            {t('matchMails.change')}
          </Button>
          <ButtonLink to="/listings/mine" variant="quiet">
            {t('listings.mine.title')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}
