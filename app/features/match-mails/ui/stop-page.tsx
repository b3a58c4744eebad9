import { StopMailsPage } from '#app/features/accounts/ui/stop-mails-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'

/** Stopping all mails about matches. */
export function StopPage({ isOn }: { isOn: boolean }) {
  const { t } = useT()
  return (
    <StopMailsPage
      isOn={isOn}
      asking={{
        title: t('matchMails.stop.title'),
        lead: t('matchMails.stop.lead'),
        submit: t('matchMails.stop.submit'),
      }}
      done={{
        title: t('matchMails.stop.done'),
        lead: t('matchMails.stop.doneLead'),
        link: { to: '/match-mails', label: t('matchMails.toSettings') },
      }}
    />
  )
}
