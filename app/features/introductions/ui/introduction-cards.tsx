import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { MatchCard } from '#app/ui/match-card.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { IntroductionState } from '#prisma/generated/enums.ts'
import type { IntroductionSummary } from '../queries/list-introductions.server.ts'
import { useDaysLeft } from './use-days-left.ts'

const tones: Record<IntroductionState, StatusTone> = {
  waiting: 'waiting',
  requested: 'waiting',
  brokering: 'active',
  proposed: 'active',
  accepted: 'success',
  converted: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
  expired: 'neutral',
}

export function IntroductionBadge({ state }: { state: IntroductionState }) {
  const { t } = useT()
  return <StatusBadge tone={tones[state]}>{t(`introductions.states.${state}.name`)}</StatusBadge>
}

/** Introductions as a list: with whom, where it stands, whose turn it is. */
export function IntroductionCards({ introductions }: { introductions: IntroductionSummary[] }) {
  const { t, dynamic, locale } = useT()
  const daysLeft = useDaysLeft()
  return (
    <ul className="grid gap-4">
      {introductions.map((item) => (
        <li key={item.id}>
          <MatchCard
            level={2}
            title={item.theirTitle}
            to={item.dealId ? `/deals/${item.dealId}` : `/introductions/${item.id}`}
            tags={
              <>
                <TrackTag track={item.track} label={dynamic(`tracks.${item.track}.short`)} />
                {item.isMyTurn ? (
                  <StatusBadge tone="decision">{t('introductions.turn.mine')}</StatusBadge>
                ) : (
                  <IntroductionBadge state={item.state} />
                )}
              </>
            }
            meta={[formatDate(item.stateChangedAt, locale), item.daysLeft === null ? '' : daysLeft(item.daysLeft)]
              .filter(Boolean)
              .join(locale === 'ja' ? '・' : ' · ')}
          >
            <p className="text-small text-ink-soft">
              {t('introductions.list.from')}
              {locale === 'ja' ? '：' : ': '}
              {item.myTitle}
            </p>
          </MatchCard>
        </li>
      ))}
    </ul>
  )
}
