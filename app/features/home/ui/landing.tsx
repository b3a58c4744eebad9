import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { LogoMark } from '#app/ui/logo-mark.tsx'
import { Section } from '#app/ui/section.tsx'
import { Stat } from '#app/ui/stat.tsx'
import { StatRow } from '#app/ui/stat-row.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { LandingPage } from '../queries/get-landing.server.ts'

/** Who this is for and the one thing to do first. */
export function Hero() {
  const { t } = useT()
  return (
    <section className="border-b border-line bg-surface">
      <div className="mx-auto grid max-w-5xl items-center gap-8 px-4 py-12 sm:px-6 sm:py-20 md:grid-cols-[1fr_auto]">
        <div className="grid gap-6">
          <h1 className="phrase">{t('site.heroTitle')}</h1>
          <p className="measure phrase text-lead text-ink-soft">{t('site.heroLead')}</p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink to="/listings/new">{t('site.heroPost')}</ButtonLink>
            <ButtonLink to="/listings" variant="secondary" icon="search">
              {t('site.heroSearch')}
            </ButtonLink>
          </div>
        </div>
        <LogoMark className="hidden size-56 text-ai md:block" />
      </div>
    </section>
  )
}

/** The three tracks, each with its words, its live count and two ways on. */
export function Tracks({ tracks }: Pick<LandingPage, 'tracks'>) {
  const { t, dynamic } = useT()
  return (
    <Section title={t('site.tracksTitle')}>
      <ul className="grid gap-5 md:grid-cols-3">
        {tracks.map(({ key, listings }) => (
          <Card as="li" key={key} className="grid content-start gap-4">
            <div>
              <TrackTag track={key} label={dynamic(`tracks.${key}.short`)} />
            </div>
            <h3 className="text-h3">{dynamic(`tracks.${key}.name`)}</h3>
            <p className="phrase">{dynamic(`tracks.${key}.summary`)}</p>
            <p className="text-small text-ink-soft">{t('site.trackCount', { count: listings.toLocaleString() })}</p>
            <div className="mt-auto flex flex-wrap gap-2">
              <ButtonLink to={`/listings?track=${key}`} variant="secondary" size="small">
                {t('site.trackSearch')}
              </ButtonLink>
              <ButtonLink to={`/listings/new?track=${key}`} variant="quiet" size="small">
                {t('site.trackPost')}
              </ButtonLink>
            </div>
          </Card>
        ))}
      </ul>
    </Section>
  )
}

const NUMBERS = ['listings', 'participants', 'introductions', 'deals'] as const

/** Counts as they are at this moment. */
export function Numbers({ numbers }: Pick<LandingPage, 'numbers'>) {
  const { t } = useT()
  return (
    <Section title={t('site.numbersTitle')}>
      <StatRow>
        {NUMBERS.map((key) => (
          <Stat
            key={key}
            label={t(`site.numbers.${key}`)}
            value={numbers[key].toLocaleString()}
            unit={t(key === 'participants' ? 'site.unitParticipants' : 'site.unitListings')}
          />
        ))}
      </StatRow>
    </Section>
  )
}

const PROMISES = ['secrecy', 'noCalls', 'fees'] as const

/** What people are afraid of, answered. */
export function Promises() {
  const { t } = useT()
  return (
    <Section title={t('site.trustTitle')}>
      <ul className="grid gap-5 md:grid-cols-3">
        {PROMISES.map((key) => (
          <Card as="li" tone="quiet" key={key} className="grid content-start gap-2">
            <h3 className="text-h3 phrase">{t(`site.trust.${key}.title`)}</h3>
            <p className="phrase">{t(`site.trust.${key}.text`)}</p>
          </Card>
        ))}
      </ul>
    </Section>
  )
}
