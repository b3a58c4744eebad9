import { useT } from '#app/i18n/use-t.tsx'
import { DocumentView } from '#app/ui/document-view.tsx'
import { consentVersions } from '../consent.ts'

/** The whole text of a version, with room to sign when it is printed. */
export function ConsentText({
  version,
  level = 3,
  isForm = false,
}: {
  version: string
  level?: 2 | 3
  isForm?: boolean
}) {
  const { t, dynamic } = useT()
  const sections = (consentVersions[version] ?? []).map((key) => ({
    key,
    heading: dynamic(`referrers.consent.versions.${version}.${key}.heading`),
    body: dynamic(`referrers.consent.versions.${version}.${key}.body`),
  }))
  return (
    <DocumentView
      title={t('referrers.consent.title')}
      meta={t('referrers.consent.meta', { version })}
      sections={sections}
      level={level}
    >
      {isForm && (
        <dl className="grid gap-8 pt-4">
          {(['client', 'by', 'on'] as const).map((field) => (
            <div key={field} className="flex items-end gap-4">
              <dt className="shrink-0">{t(`referrers.consent.fields.${field}`)}</dt>
              <dd className="min-h-8 grow border-b border-line-strong" />
            </div>
          ))}
        </dl>
      )}
    </DocumentView>
  )
}
