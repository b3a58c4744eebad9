import { BandBadge } from '#app/features/responsiveness/ui/band-badge.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { Trust } from '../queries/get-trust.server.ts'

function Checks({ verified }: Pick<Trust, 'verified'>) {
  const { t, locale } = useT()
  if (verified.length === 0) return <p>{t('introductions.trust.nothingVerified')}</p>
  return (
    <ul className="grid gap-2">
      {verified.map(({ kind, checkedAt, validUntil, isExpired }) => (
        <li key={kind} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <StatusBadge tone={isExpired ? 'warning' : 'success'}>{t(`introductions.trust.checks.${kind}`)}</StatusBadge>
          <span className="text-small text-ink-soft">
            {t('introductions.trust.checkedOn', { date: formatDate(checkedAt, locale) })}
            {validUntil &&
              t(isExpired ? 'introductions.trust.expired' : 'introductions.trust.validUntil', {
                date: formatDate(validUntil, locale),
              })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Answers({ responsiveness: { band, received, answered, meanDays } }: Pick<Trust, 'responsiveness'>) {
  const { t } = useT()
  return (
    <div className="grid justify-items-start gap-1">
      <BandBadge band={band} />
      <span className="text-small text-ink-soft">
        {band === 'not_rated'
          ? t('introductions.trust.noRequests')
          : t('introductions.trust.answers', { received, answered })}
        {meanDays !== null && t('introductions.trust.meanDays', { days: meanDays })}
      </span>
    </div>
  )
}

/** What can be known of somebody's reliability, with days and counts, so that everybody judges for themselves. */
export function TrustList({ trust }: { trust: Trust }) {
  const { t } = useT()
  return (
    <DefinitionList
      items={[
        { key: 'checks', term: t('introductions.trust.verified'), value: <Checks {...trust} /> },
        { key: 'answers', term: t('introductions.trust.responsiveness'), value: <Answers {...trust} /> },
        {
          key: 'deals',
          term: t('introductions.trust.deals'),
          value: t('introductions.trust.dealCount', { count: trust.completedDeals }),
        },
      ]}
    />
  )
}
