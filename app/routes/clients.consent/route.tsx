import { useLoaderData } from '@remix-run/react'
import { CURRENT_CONSENT, isConsentVersion } from '#app/features/referrers/consent.ts'
import { ConsentText } from '#app/features/referrers/ui/consent-text.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'referrers.consent.title' }

/** Anybody may read what clients are asked to consent to. */
export const loader = publicPage(async ({ url }) => {
  const asked = url.searchParams.get('version') ?? ''
  return { version: isConsentVersion(asked) ? asked : CURRENT_CONSENT }
})

export default function Consent() {
  const { version } = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <Page width="narrow">
      <div className="no-print">
        <PageHeader title={t('referrers.consent.title')} lead={t('referrers.consent.printHint')} />
      </div>
      <ConsentText version={version} level={2} isForm />
    </Page>
  )
}
