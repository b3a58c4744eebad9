import { Link } from '@remix-run/react'
import { formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import { type Condition, conditions } from '../conditions.ts'
import type { WaiverPage } from '../queries/get-waiver-page.server.ts'
import { FindingBadge } from './finding-badge.tsx'

/** Where what is missing can be mended. */
const mendAt = (participantId: string): Partial<Record<Condition, string>> => ({
  selling: `/listings/new/succession/offer?participant=${participantId}`,
  in_tokyo: `/participants/${participantId}/edit/business`,
  size: `/participants/${participantId}/edit`,
  verified: `/participants/${participantId}`,
  two_years: `/participants/${participantId}/edit/business`,
})

const open: readonly WaiverPage['standing']['is'][] = ['can_apply', 'refused', 'waiting']

/** Every condition with what is known of it, and the way to what would meet it; nothing once it was granted. */
export function ConditionList({ page }: { page: WaiverPage }) {
  const { t, dynamic, locale } = useT()
  const { found, terms, participantId } = page
  const mend = mendAt(participantId)
  if (!open.includes(page.standing.is)) return null
  const asked = conditions.filter((condition) => condition !== 'first' || page.standing.is !== 'waiting')
  return (
    <Section title={t('waivers.conditionsTitle')} lead={t('waivers.conditionsLead')}>
      <ul className="grid gap-0 border-t border-line">
        {asked.map((condition) => {
          const finding = found[condition]
          const to = finding === 'met' ? undefined : mend[condition]
          return (
            <li key={condition} className="grid gap-1 border-b border-line py-4 sm:grid-cols-[1fr_auto] sm:gap-x-6">
              <div className="grid gap-1">
                <span className="phrase font-bold">{t(`waivers.conditions.${condition}.name`)}</span>
                <span className="measure phrase text-small text-ink-soft">
                  {dynamic(`waivers.conditions.${condition}.${finding}`)}
                </span>
                {to && (
                  <span>
                    <Link to={to} className="link touch text-small">
                      {dynamic(`waivers.conditions.${condition}.to`)}
                    </Link>
                  </span>
                )}
              </div>
              <span>
                <FindingBadge finding={finding} />
              </span>
            </li>
          )
        })}
      </ul>
      {terms && (
        <p className="measure phrase mt-4 text-small text-ink-soft">
          {t('waivers.conditionsSource', {
            source: page.source[locale],
            amount: formatYenProse(terms.upToYen, locale),
            version: terms.version,
          })}
        </p>
      )}
    </Section>
  )
}
