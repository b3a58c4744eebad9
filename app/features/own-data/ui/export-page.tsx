import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { buttonClass } from '#app/ui/button-style.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'

/** What the file holds, and the file. */
export function ExportPage({ participants }: { participants: { id: string; name: string }[] }) {
  const { t } = useT()
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('accounts.account.title'), to: '/account' }, { label: t('ownData.export.title') }]}
          />
        }
        title={t('ownData.export.title')}
        lead={t('ownData.export.lead')}
      />
      <Section title={t('ownData.export.holdsTitle')}>
        <ul className="measure grid list-disc gap-2 ps-6">
          <li>{t('ownData.export.holdsAccount')}</li>
          {participants.map(({ id, name }) => (
            <li key={id} className="wrap-anywhere">
              {t('ownData.export.holdsParticipant', { name })}
            </li>
          ))}
        </ul>
        <p className="measure mt-4 text-ink-soft">{t('ownData.export.holdsNot')}</p>
      </Section>
      <div>
        {/* A file, not a page: the router is not to follow it. */}
        <a href="/account/export.json" download className={buttonClass({ variant: 'primary' })}>
          {t('ownData.export.button')}
        </a>
      </div>
    </Page>
  )
}
