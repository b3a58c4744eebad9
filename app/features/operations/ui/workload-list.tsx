import { Form, Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Table } from '#app/ui/table.tsx'
import type { WorkloadPage } from '../queries/list-workload.server.ts'
import type { Workload } from '../queries/read-workload.server.ts'
import { workloadSorts } from '../workload-sort.ts'
import { useDuration } from './use-duration.ts'

function SortForm({ sort }: Pick<WorkloadPage, 'sort'>) {
  const { t } = useT()
  return (
    <Form method="get" className="flex flex-wrap items-end gap-4">
      <SelectField
        name="sort"
        label={t('operations.workload.sort')}
        unmarked
        defaultValue={sort}
        options={workloadSorts.map((value) => ({ value, label: t(`operations.workload.sorts.${value}`) }))}
      />
      <Button variant="secondary">{t('operations.workload.sortSubmit')}</Button>
    </Form>
  )
}

function useColumns() {
  const { t } = useT()
  const duration = useDuration()
  return [
    {
      key: 'name',
      header: t('operations.workload.name'),
      isRowHeader: true,
      cell: ({ participantId, name }: Workload) => (
        <Link to={`/console/workload/${participantId}`} className="link">
          {name}
        </Link>
      ),
    },
    {
      key: 'load',
      header: t('operations.workload.load'),
      cell: ({ open, capacity, asked }: Workload) => (
        <>
          {t('operations.workload.loadOf', { open, capacity })}
          {asked > 0 && (
            <span className="block text-small text-ink-soft">{t('operations.workload.asked', { count: asked })}</span>
          )}
        </>
      ),
    },
    {
      key: 'ages',
      header: t('operations.workload.ages'),
      cell: ({ oldestDays, ages }: Workload) =>
        oldestDays === null ? (
          t('operations.workload.none')
        ) : (
          <>
            {t('operations.workload.oldest', { days: oldestDays })}
            <span className="block text-small text-ink-soft">{t('operations.workload.bands', { ...ages })}</span>
          </>
        ),
    },
    {
      key: 'answer',
      header: t('operations.workload.answer'),
      cell: ({ answerHours, answers }: Workload) =>
        answerHours === null
          ? t('operations.workload.none')
          : t('operations.workload.answerOf', { time: duration(answerHours), count: answers }),
    },
    {
      key: 'outcomes',
      header: t('operations.workload.outcomes'),
      cell: (row: Workload) => (
        <>
          {t('operations.workload.ended', { accepted: row.accepted, declined: row.declined, expired: row.expired })}
          <span className="block text-small text-ink-soft">
            {t('operations.workload.followed', { deals: row.deals, closings: row.closings })}
          </span>
        </>
      ),
    },
    {
      key: 'refused',
      header: t('operations.workload.refused'),
      cell: ({ refused }: Workload) => t('operations.workload.times', { count: refused }),
    },
  ]
}

/** How much each navigator carries, for how long, and what came of it. */
export function WorkloadList({ page }: { page: WorkloadPage }) {
  const { t } = useT()
  const columns = useColumns()
  return (
    <>
      <SortForm key={page.sort} sort={page.sort} />
      <Table
        caption={t('operations.workload.title')}
        captionHidden
        rows={page.rows}
        rowKey={({ participantId }) => participantId}
        empty={<EmptyState title={t('operations.workload.nobody')} />}
        columns={columns}
      />
      <p className="measure text-small text-ink-soft">
        {t('operations.workload.explained', { answers: page.answersDays, outcomes: page.outcomesDays })}
      </p>
      <p>
        <Link to="/console/workload/export" reloadDocument className="link touch">
          {t('operations.workload.export')}
        </Link>
      </p>
    </>
  )
}
