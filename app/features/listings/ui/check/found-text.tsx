import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { Card } from '#app/ui/card.tsx'
import { FieldAudience } from '#app/ui/field-audience.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { FindingSeverity, TeaserFinding } from '../../findings/finding.ts'
import type { FoundText } from '../../queries/get-listing-check.server.ts'
import { fieldLabel } from '../field-text.ts'
import { MarkedText } from './marked-text.tsx'

const icons = { stop: 'stop', warn: 'alert', note: 'info' } as const
const inks: Record<FindingSeverity, string> = { stop: 'text-danger', warn: 'text-warning', note: 'text-ai' }

/** What was found at one place, what it is, and what to do about it. */
function FindingLine({ finding, number }: { finding: TeaserFinding; number: number | null }) {
  const { t, dynamic } = useT()
  const { kind, severity, found } = finding
  const what = kind === 'image_metadata' ? dynamic(`listingCheck.findings.metadata.${found}`) : found
  return (
    <li className="flex gap-3">
      <Icon name={icons[severity]} className={`mt-1 size-5 shrink-0 ${inks[severity]}`} />
      <div className="min-w-0">
        <p className="font-bold wrap-anywhere">
          {number !== null && <span className="tabular-nums">{number}. </span>}
          {t(`listingCheck.findings.severity.${severity}`)} — {t(`listingCheck.findings.kinds.${kind}`)}: {what}
        </p>
        <p className="phrase text-small text-ink-soft">{t(`listingCheck.findings.advice.${kind}`)}</p>
      </div>
    </li>
  )
}

export interface FoundTextCardProps {
  track: string
  side: ListingSide
  found: FoundText
  /** Where the text is changed; none for who only reads. */
  to?: string
}

/** One text of a listing in which something was found: the text with its marks, and each mark explained. */
export function FoundTextCard({ track, side, found, to }: FoundTextCardProps) {
  const translator = useT()
  const { t } = translator
  const label = fieldLabel(translator, track, side, found.key)
  const name = found.imageId === null ? label : `${label}: ${t('listingCheck.findings.picture')}`
  const marked = found.findings.filter(({ end }) => end > 0)
  return (
    <Card as="li" className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="text-h3">{name}</h3>
        <FieldAudience level={found.level} label={t(`common.audience.${found.level}`)} />
      </div>
      {found.text !== '' && (
        <div className="rounded-8 bg-sunken p-4">
          <MarkedText text={found.text} findings={found.findings} />
        </div>
      )}
      <ul className="grid gap-3">
        {found.findings.map((finding) => {
          const index = marked.indexOf(finding)
          return (
            <FindingLine
              key={`${finding.kind} ${finding.start} ${finding.found}`}
              finding={finding}
              number={index < 0 ? null : index + 1}
            />
          )
        })}
      </ul>
      {to && (
        <p>
          <Link to={to} className="link touch">
            {t('listingCheck.findings.change')}
            <span className="sr-only">{t('listingCheck.findings.changeWhat', { label: name })}</span>
          </Link>
        </p>
      )}
    </Card>
  )
}
