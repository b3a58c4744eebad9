import { useT } from '#app/i18n/use-t.tsx'
import { Stat } from '#app/ui/stat.tsx'
import { StatRow } from '#app/ui/stat-row.tsx'
import type { ImportPage } from '../queries/get-import.server.ts'

/** How much of what. */
export function ImportCounts({ page: { rowCount, counts } }: { page: Pick<ImportPage, 'rowCount' | 'counts'> }) {
  const { t, locale } = useT()
  const { created, updated, unchanged, left } = counts
  const number = (value: number) => value.toLocaleString(locale)
  return (
    <StatRow>
      <Stat label={t('imports.page.rows')} value={number(rowCount)} unit={t('imports.page.rowUnit')} />
      <Stat label={t('imports.page.created')} value={number(created)} unit={t('imports.page.unit')} />
      <Stat label={t('imports.page.updated')} value={number(updated)} unit={t('imports.page.unit')} />
      <Stat label={t('imports.page.unchanged')} value={number(unchanged)} unit={t('imports.page.unit')} />
      {left > 0 && <Stat label={t('imports.page.left')} value={number(left)} unit={t('imports.page.unit')} />}
    </StatRow>
  )
}
