import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { UnmadePage } from '../queries/list-unmade.server.ts'

/** Industry, track and area; works without JavaScript. */
export function UnmadeFilters({ page }: { page: UnmadePage }) {
  const { t, dynamic } = useT()
  const { query, tracks, areas, hasField } = page
  return (
    <Form
      method="get"
      aria-label={t('unmade.filters.title')}
      className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4"
    >
      {query.show !== 'open' && <input type="hidden" name="show" value={query.show} />}
      {hasField && (
        <SelectField
          name="field"
          label={t('unmade.filters.field')}
          unmarked
          defaultValue={query.field}
          options={(['mine', 'all'] as const).map((value) => ({ value, label: t(`unmade.filters.fields.${value}`) }))}
        />
      )}
      <SelectField
        name="track"
        label={t('unmade.filters.track')}
        unmarked
        emptyLabel={t('unmade.filters.allTracks')}
        defaultValue={query.track ?? ''}
        options={tracks.map((value) => ({ value, label: dynamic(`tracks.${value}.name`) }))}
      />
      <SelectField
        name="area"
        label={t('unmade.filters.area')}
        unmarked
        emptyLabel={t('unmade.filters.allAreas')}
        defaultValue={query.area ?? ''}
        options={areas.map((value) => ({ value, label: dynamic(`prefectures.${value}`) }))}
      />
      <div>
        <Button variant="secondary">{t('unmade.filters.submit')}</Button>
      </div>
    </Form>
  )
}
