import { useT } from '#app/i18n/use-t.tsx'
import { Page } from '#app/ui/page.tsx'

export default function Landing() {
  const { t } = useT()
  return (
    <Page>
      <h1>{t('common.appNameLong')}</h1>
      <p>{t('common.tagline')}</p>
    </Page>
  )
}
