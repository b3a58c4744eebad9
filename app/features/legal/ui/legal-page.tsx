import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DocumentView } from '#app/ui/document-view.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { Section } from '#app/ui/section.tsx'
import type { LegalPage } from '../queries/get-legal-page.server.ts'

/** A legal text as a sheet, with its earlier versions below. */
export function LegalPageView({ page }: { page: LegalPage }) {
  const { t, locale } = useT()
  const { key, version, validFrom, isCurrent, title, paragraphs, history } = page
  return (
    <>
      <PageHeader title={t('legal.title')} />
      {!isCurrent && (
        <Notice tone="warning" title={t('legal.old.title')}>
          <Link to={`/legal/${key}`} className="link">
            {t('legal.old.current')}
          </Link>
        </Notice>
      )}
      <DocumentView
        title={title}
        meta={<p>{t('legal.version', { version, date: formatDate(validFrom, locale) })}</p>}
        sections={paragraphs.map((body, index) => ({ key: String(index), body }))}
      />
      <Section title={t('legal.history')} className="no-print">
        <ul className="grid gap-1">
          {history.map((each) => (
            <li key={each.version}>
              <Link to={`/legal/${key}?version=${each.version}`} className="link touch">
                {t('legal.version', { version: each.version, date: formatDate(each.validFrom, locale) })}
              </Link>
            </li>
          ))}
        </ul>
        <PrintButton label={t('legal.print')} />
      </Section>
    </>
  )
}
