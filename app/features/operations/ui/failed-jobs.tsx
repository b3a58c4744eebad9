import { Form } from '@remix-run/react'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import type { FailedJobsPage } from '../queries/get-failed-jobs.server.ts'

/** What failed at every try, each with its button to run again. */
export function FailedJobs({ jobs }: Pick<FailedJobsPage, 'jobs'>) {
  const { t, locale } = useT()
  return (
    <Table
      caption={t('operations.jobs.title')}
      captionHidden
      rows={jobs}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('operations.nothing')} />}
      columns={[
        { key: 'name', header: t('operations.jobs.name'), isRowHeader: true, cell: ({ name }) => name },
        { key: 'error', header: t('operations.jobs.error'), cell: ({ error }) => error },
        { key: 'tries', header: t('operations.jobs.tries'), align: 'number', cell: ({ tries }) => tries },
        {
          key: 'failedAt',
          header: t('operations.jobs.failedAt'),
          cell: ({ failedAt }) => formatDateTime(failedAt, locale),
        },
        {
          key: 'action',
          header: t('operations.jobs.action'),
          cell: ({ id }) => (
            <Form method="post">
              <input type="hidden" name="jobId" value={id} />
              <Button name="intent" value="rerun" size="small" variant="secondary">
                {t('operations.jobs.rerun')}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
