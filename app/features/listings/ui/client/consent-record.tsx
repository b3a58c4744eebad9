import { Link } from '@remix-run/react'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ClientPage } from '../../queries/get-client.server.ts'

/** The consent as it was given, and to which text. */
export function ConsentRecord({ consent }: { consent: ClientPage['consent'] }) {
  const { t, dynamic, locale } = useT()
  const { by, on, method, version, recordedAt, recordedBy } = consent
  const recorded = t('referrers.page.recordedValue', { at: formatDateTime(recordedAt, locale), by: recordedBy })
  return (
    <Section title={t('referrers.page.consentTitle')}>
      <DefinitionList
        items={[
          { key: 'by', term: t('referrers.page.by'), value: by },
          { key: 'on', term: t('referrers.page.on'), value: formatDate(on, locale) },
          { key: 'method', term: t('referrers.page.method'), value: dynamic(`referrers.form.methods.${method}`) },
          { key: 'recorded', term: t('referrers.page.recorded'), value: recorded },
        ]}
      />
      <p className="mt-4">
        <Link to={`/clients/consent?version=${version}`}>{t('referrers.page.openConsent', { version })}</Link>
      </p>
    </Section>
  )
}
