import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { FieldList } from '#app/features/listings/ui/field-list.tsx'
import { fieldLabel } from '#app/features/listings/ui/field-text.ts'
import { type DisclosureLevel, disclosureLevels } from '#app/tracks/disclosure-level.ts'
import { FieldAudience } from '#app/ui/field-audience.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ListingPage } from '../queries/get-listing-page.server.ts'

type BodyProps = Pick<ListingPage, 'track' | 'side' | 'fields' | 'closed' | 'reader'>

function ClosedLevels({ track, side, closed }: Pick<BodyProps, 'track' | 'side' | 'closed'>) {
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

/** One list for what many may read; what was entrusted to few stands apart, under the name of its audience. */
function Facts({ track, side, fields, reader }: Omit<BodyProps, 'closed'>) {
  const { t } = useT()
  const isOpen = ({ level }: { level: DisclosureLevel }) => level === 'public' || level === 'member'
  const groups =
    reader === 'owner'
      ? disclosureLevels.map((level) => ({ key: level, fields: fields.filter((field) => field.level === level) }))
      : [
          { key: 'open', fields: fields.filter(isOpen) },
          { key: 'disclosed', fields: fields.filter((field) => !isOpen(field)) },
        ]
  const titles: Record<string, string> = {
    public: t('listings.form.sections.public.title'),
    member: t('listings.form.sections.member.title'),
    granted: t('listings.form.sections.granted.title'),
    party: t('listings.form.sections.party.title'),
    open: t('listings.page.facts'),
    disclosed: t('listings.page.disclosed'),
  }
  return groups
    .filter((group) => group.fields.length > 0)
    .map((group) => (
      <Section key={group.key} title={titles[group.key]}>
        <FieldList track={track} side={side} fields={group.fields} />
      </Section>
    ))
}

/** What a listing says to this reader: its introduction, what the reader can do (`children`), the facts, what stays closed. */
export function ListingBody({ closed, children, ...body }: BodyProps & { children: ReactNode }) {
  const teaser = body.fields.find(({ key }) => key === 'teaser')
  const facts = body.fields.filter(({ key }) => key !== 'teaser')
  return (
    <>
      {teaser && <p className="measure text-lead whitespace-pre-wrap wrap-anywhere">{String(teaser.value)}</p>}
      {children}
      <Facts {...body} fields={facts} />
      {closed.length > 0 && <ClosedLevels track={body.track} side={body.side} closed={closed} />}
    </>
  )
}
