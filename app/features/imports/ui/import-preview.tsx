import { FieldList } from '#app/features/listings/ui/field-list.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Section } from '#app/ui/section.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { PreviewRow } from '../queries/get-import.server.ts'

function PreviewCard({ row }: { row: PreviewRow }) {
  const { t, dynamic } = useT()
  const { line, track, side, title, participantName, fields } = row
  const teaser = fields.find(({ key }) => key === 'teaser')
  return (
    <Card as="li" className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <TrackTag track={track} label={dynamic(`tracks.${track}.sides.${side}.name`)} />
        <span className="text-small text-ink-soft">{t('imports.page.lineOf', { line })}</span>
      </div>
      <h3 className="text-h3 wrap-anywhere">{title}</h3>
      <p className="text-small text-ink-soft wrap-anywhere">{participantName}</p>
      {teaser && <p className="measure line-clamp-3 wrap-anywhere">{String(teaser.value)}</p>}
      <Disclosure summary={t('imports.page.details')} className="border-b-0">
        <FieldList track={track} side={side} fields={fields} withAudience />
      </Disclosure>
    </Card>
  )
}

/** The first listings a file would make. */
export function ImportPreview({ rows }: { rows: readonly PreviewRow[] }) {
  const { t } = useT()
  return (
    <Section title={t('imports.page.previewTitle')} lead={t('imports.page.previewText', { count: rows.length })}>
      <ul className="grid gap-4">
        {rows.map((row) => (
          <PreviewCard key={row.line} row={row} />
        ))}
      </ul>
    </Section>
  )
}
