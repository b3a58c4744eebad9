import { FieldList } from '#app/features/listings/ui/field-list.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import type { DisclosedFields } from '../queries/get-disclosed-fields.server.ts'

/** What the counterpart has opened to the reader. */
export function DisclosedPanel({ track, disclosed }: { track: string; disclosed: DisclosedFields }) {
  const { t } = useT()
  const { side, granted, notes } = disclosed
  return (
    <Section
      title={t('disclosure.room.title')}
      lead={granted ? t('disclosure.room.lead') : t('disclosure.room.closed')}
    >
      <div className="grid gap-8">
        {granted && granted.length === 0 && <p>{t('disclosure.room.empty')}</p>}
        {granted && granted.length > 0 && <FieldList track={track} side={side} fields={granted} />}
        {notes.length > 0 && (
          <div className="grid gap-3">
            <h3>{t('disclosure.room.notes')}</h3>
            <FieldList track={track} side={side} fields={notes} />
          </div>
        )}
      </div>
    </Section>
  )
}
