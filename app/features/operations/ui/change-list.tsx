import type { FieldChange, OpenValue } from '#app/features/listings/listing-difference.ts'
import type { TextPart } from '#app/features/listings/text-difference.ts'
import { fieldLabel, fieldText } from '#app/features/listings/ui/field-text.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { FieldAudience } from '#app/ui/field-audience.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { type Descriptions, ReviewPictures } from './review-pictures.tsx'

/** Words taken out are struck through, words put in underlined; both say so to who cannot see it. */
function Words({ parts }: { parts: readonly TextPart[] }) {
  const { t } = useT()
  return (
    <p className="whitespace-pre-wrap wrap-anywhere">
      {parts.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`
        if (kind === 'same') return <span key={key}>{text}</span>
        if (kind === 'gone')
          return (
            <del key={key} className="bg-danger-soft decoration-2">
              <span className="sr-only">{t('operations.listings.gone')}</span>
              {text}
            </del>
          )
        return (
          <ins key={key} className="bg-success-soft font-bold decoration-2 underline-offset-4">
            <span className="sr-only">{t('operations.listings.added')}</span>
            {text}
          </ins>
        )
      })}
    </p>
  )
}

interface BeforeAndAfterProps {
  track: string
  change: FieldChange
  pictures: Descriptions
}

function BeforeAndAfter({ track, change, pictures }: BeforeAndAfterProps) {
  const translator = useT()
  const { t } = translator
  const said = (value: OpenValue | null) => {
    if (value === null) return t('operations.listings.notSaid')
    if (change.control !== 'images' || !Array.isArray(value)) return fieldText(translator, track, { ...change, value })
    return <ReviewPictures ids={value} pictures={pictures} />
  }
  return (
    <dl className="grid gap-1 sm:grid-cols-[4rem_minmax(0,1fr)]">
      <dt className="text-small text-ink-soft">{t('operations.listings.before')}</dt>
      <dd className="whitespace-pre-wrap wrap-anywhere">
        <del className="bg-danger-soft">{said(change.before)}</del>
      </dd>
      <dt className="text-small text-ink-soft">{t('operations.listings.after')}</dt>
      <dd className="whitespace-pre-wrap wrap-anywhere">
        <ins className="bg-success-soft font-bold underline-offset-4">{said(change.after)}</ins>
      </dd>
    </dl>
  )
}

interface ChangeListProps {
  track: string
  side: ListingSide
  changes: readonly FieldChange[]
  pictures: Descriptions
}

/** What a listing says otherwise than before, field by field. */
export function ChangeList(props: ChangeListProps) {
  const translator = useT()
  const { t } = translator
  const { track, side, changes, pictures } = props
  if (changes.length === 0) return <p>{t('operations.listings.noChanges')}</p>
  return (
    <section className="grid gap-4">
      <h3>{t('operations.listings.changes')}</h3>
      <ul className="grid gap-5">
        {changes.map((change) => (
          <li key={change.key} className="grid gap-2 border-s-2 border-line ps-4">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <h4>{fieldLabel(translator, track, side, change.key)}</h4>
              <FieldAudience level={change.level} label={t(`common.audience.${change.level}`)} />
              {change.isOpened && <Tag>{t('operations.listings.opened')}</Tag>}
            </div>
            {change.parts ? (
              <Words parts={change.parts} />
            ) : (
              <BeforeAndAfter track={track} change={change} pictures={pictures} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
