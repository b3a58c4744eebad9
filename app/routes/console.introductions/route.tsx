import { Link, useLoaderData } from '@remix-run/react'
import { listContactAttempts } from '#app/features/operations/queries/list-contact-attempts.server.ts'
import { listOpenIntroductions } from '#app/features/operations/queries/list-open-introductions.server.ts'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { ContactAttemptsSection } from '#app/features/operations/ui/contact-attempts.tsx'
import { OpenIntroductions } from '#app/features/operations/ui/open-introductions.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'operations.introductions.title' }

export const loader = memberPage('introduction:oversee', async ({ actor, url }) => ({
  ...(await listOpenIntroductions(actor, pageNumber(url))),
  attempts: await listContactAttempts(actor),
}))

export default function Introductions() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="introductions"
      title={t('operations.introductions.title')}
      lead={t('operations.introductions.lead')}
      paging={page}
    >
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <Link to="/desk/unmade">{t('operations.introductions.unmade')}</Link>
        <Link to="/desk/sendings">{t('sendings.title')}</Link>
      </p>
      <OpenIntroductions rows={page.rows} />
      <ContactAttemptsSection attempts={page.attempts} />
    </ConsolePage>
  )
}
