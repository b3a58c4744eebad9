import { useT } from '#app/i18n/use-t.tsx'
import { TrackCards } from '#app/features/listings/ui/track-cards.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'listings.choose.title' }

export default function ChooseListing() {
  const { t } = useT()
  return (
    <Page>
      <PageHeader title={t('listings.choose.title')} lead={t('listings.choose.lead')} />
      <TrackCards />
    </Page>
  )
}
