import { Link } from '@remix-run/react'
import { fieldLabel } from '#app/features/listings/ui/field-text.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import type { MatchesPage } from '../queries/get-ranked-matches.server.ts'
import { WIDER_PERCENT } from '../ranking-rules.ts'

function WhatIfs({ page }: { page: MatchesPage }) {
  const { t, dynamic } = useT()
  const { listing, whatIfs } = page
  return (
    <Section title={t('matching.whatIf.title')} lead={t('matching.whatIf.lead')}>
      <ul className="grid gap-3">
        {whatIfs.map(({ kind, prefecture, count, step }) => (
          <li key={`${kind}${prefecture}`} className="phrase measure">
            {t(`matching.whatIf.${kind}`, {
              count,
              percent: WIDER_PERCENT,
              place: prefecture === null ? '' : dynamic(`prefectures.${prefecture}`),
            })}{' '}
            <Link to={`/listings/${listing.id}/edit/${step}`}>{t(`matching.whatIf.change.${kind}`)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Additions({ page }: { page: MatchesPage }) {
  const translator = useT()
  const { t, dynamic } = translator
  const { id, track, side } = page.listing
  return (
    <Section title={t('matching.toAdd.title')} lead={t('matching.toAdd.lead')}>
      <ul className="grid gap-3">
        {page.toAdd.map(({ field, step, criterion }) => (
          <li key={field} className="phrase measure">
            <Link to={`/listings/${id}/edit/${step}`}>{fieldLabel(translator, track, side, field)}</Link>
            <span className="block text-small text-ink-soft">
              {t('matching.toAdd.usedFor', { criterion: dynamic(`matching.criteria.${criterion}`) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What the poster could change or add so that more and better matches are found. */
export function BetterFound({ page }: { page: MatchesPage }) {
  return (
    <>
      {page.whatIfs.length > 0 && <WhatIfs page={page} />}
      {page.canDecide && page.toAdd.length > 0 && <Additions page={page} />}
    </>
  )
}
