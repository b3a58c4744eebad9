import { StopMailsPage } from '#app/features/accounts/ui/stop-mails-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'

/** Stopping the mails of one saved search. */
export function StopPage({ isOn }: { isOn: boolean }) {
  const { t } = useT()
  return (
    <StopMailsPage
      isOn={isOn}
      asking={{
        title: t('savedSearches.stop.title'),
        lead: t('savedSearches.stop.lead'),
        submit: t('savedSearches.stop.submit'),
      }}
      done={{
        title: t('savedSearches.stop.done'),
        lead: t('savedSearches.stop.doneLead'),
        link: { to: '/listings', label: t('savedSearches.find') },
      }}
    />
  )
}
