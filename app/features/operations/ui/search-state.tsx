import { Form, Link } from '@remix-run/react'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { SearchState, UnwrittenListing } from '../queries/get-search-state.server.ts'

function Drift({ names, state }: NonNullable<SearchState['drift']>) {
  const { t, dynamic, locale } = useT()
  const list = names.map((name) => dynamic(`operations.search.settings.${name}`)).join(locale === 'ja' ? '、' : ', ')
  return (
    <Notice tone={state === 'mending' ? 'info' : 'warning'} title={t('operations.search.drift.title', { names: list })}>
      {t(`operations.search.drift.${state}`)}
    </Notice>
  )
}

function Unwritten({ failed }: { failed: UnwrittenListing[] }) {
  const { t, locale } = useT()
  return (
    <Table
      caption={t('operations.search.failed')}
      rows={failed}
      rowKey={({ listingId }) => listingId}
      columns={[
        {
          key: 'listing',
          header: t('operations.search.listing'),
          isRowHeader: true,
          cell: ({ listingId, title }) =>
            title === null ? t('operations.search.gone') : <Link to={`/listings/${listingId}`}>{title}</Link>,
        },
        {
          key: 'problem',
          header: t('operations.jobs.error'),
          cell: ({ problem }) => t(`operations.search.problems.${problem}`),
        },
        { key: 'tries', header: t('operations.jobs.tries'), align: 'number', cell: ({ tries }) => tries },
        { key: 'sentAt', header: t('operations.jobs.failedAt'), cell: ({ sentAt }) => formatDateTime(sentAt, locale) },
      ]}
    />
  )
}

/** The search server: settings that differ, writes that wait, listings it did not take. */
export function SearchServerState({ search }: { search: SearchState }) {
  const { t } = useT()
  const { drift, waiting, failed, failedCount } = search
  return (
    <Section title={t('operations.search.title')}>
      <div className="grid gap-5">
        {drift && <Drift {...drift} />}
        {!drift && failedCount === 0 && <p>{t('operations.search.inStep')}</p>}
        {waiting > 0 && <p>{t('operations.search.waiting', { count: waiting })}</p>}
        {failedCount > 0 && (
          <>
            <Unwritten failed={failed} />
            {failedCount > failed.length && (
              <p>{t('operations.search.more', { count: failedCount - failed.length })}</p>
            )}
            <Form method="post">
              <Button name="intent" value="rewrite" variant="secondary">
                {t('operations.search.rewrite')}
              </Button>
            </Form>
          </>
        )}
      </div>
    </Section>
  )
}
