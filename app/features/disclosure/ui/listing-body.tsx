import { useT } from '#app/i18n/use-t.tsx'
import { FieldList } from '#app/features/listings/ui/field-list.tsx'
import { fieldLabel } from '#app/features/listings/ui/field-text.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import { FieldAudience } from '#app/ui/field-audience.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ListingPage } from '../queries/get-listing-page.server.ts'

type BodyProps = Pick<ListingPage, 'track' | 'side' | 'fields' | 'closed'>

function ClosedLevels({ track, side, closed }: Omit<BodyProps, 'fields'>) {
  const translator = useT()
  const { t, locale } = translator
  const isShown = (level: DisclosureLevel): level is 'member' | 'granted' => level === 'member' || level === 'granted'
  return (
    <Section title={t('listings.page.closedLevels.title')} className="no-print">
      <ul className="grid gap-5">
        {closed.map(({ level, keys }) =>
          isShown(level) ? (
            <li key={level} className="grid justify-items-start gap-1.5">
              <FieldAudience level={level} label={t(`common.audience.${level}`)} />
              <p className="measure phrase">{t(`listings.page.closedLevels.${level}`)}</p>
              <p className="measure text-small text-ink-soft">
                {keys.map((key) => fieldLabel(translator, track, side, key)).join(locale === 'ja' ? '、' : ', ')}
              </p>
            </li>
          ) : null,
        )}
      </ul>
    </Section>
  )
}

/** What a listing says to this reader: the introduction as a text, then the facts, then what stays closed. */
export function ListingBody({ track, side, fields, closed }: BodyProps) {
  const { t } = useT()
  const teaser = fields.find(({ key }) => key === 'teaser')
  const facts = fields.filter(({ key }) => key !== 'teaser')
  return (
    <>
      {teaser && <p className="measure text-lead whitespace-pre-wrap wrap-anywhere">{String(teaser.value)}</p>}
      {facts.length > 0 && (
        <Section title={t('listings.page.facts')}>
          <FieldList track={track} side={side} fields={facts} withAudience />
        </Section>
      )}
      {closed.length > 0 && <ClosedLevels track={track} side={side} closed={closed} />}
    </>
  )
}
