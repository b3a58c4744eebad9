import { Link } from '@remix-run/react'
import { fieldLabel } from '#app/features/listings/ui/field-text.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { FieldAudience } from '#app/ui/field-audience.tsx'
import { Section } from '#app/ui/section.tsx'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import type { ListingView } from '../listing-view.ts'

interface ClosedProps {
  track: string
  side: 'offer' | 'need'
  closed: ListingView['closed']
  reader: string
  fields: ListingView['fields']
}

const isTold = (level: DisclosureLevel): level is 'member' | 'granted' => level === 'member' || level === 'granted'

/** The way to what a counterpart is shown, step by step. */
function WayToGranted() {
  const { t } = useT()
  const steps = ['ask', 'agree', 'sign', 'grant'] as const
  return (
    <ol className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2">
      {steps.map((step, index) => (
        <li key={step} className="flex gap-2.5">
          <span className="grid size-6 shrink-0 place-items-center rounded-full bg-ai-soft text-sm font-bold text-ai-strong">
            {index + 1}
          </span>
          <span className="phrase">{t(`disclosure.page.closed.steps.${step}`)}</span>
        </li>
      ))}
    </ol>
  )
}

/** What this reader does not see yet, by who may, and what opens it. Whether a listing says it at all is not told. */
export function ClosedLevels({ track, side, closed, reader, fields }: ClosedProps) {
  const translator = useT()
  const { t, locale } = translator
  const shown = closed.filter(({ level, keys }) => isTold(level) && keys.length > 0)
  if (shown.length === 0) return null
  const bands = new Set(fields.map(({ key }) => key))
  const name = (key: string) => {
    const label = fieldLabel(translator, track, side, key)
    return bands.has(key) ? t('disclosure.page.closed.exact', { field: label }) : label
  }
  return (
    <Section title={t('disclosure.page.closed.title')} lead={t('disclosure.page.closed.lead')} className="no-print">
      <ul className="grid gap-4">
        {shown.map(({ level, keys }) =>
          isTold(level) ? (
            <li key={level} className="grid justify-items-start gap-3 rounded-12 bg-sunken p-5 sm:p-6">
              <FieldAudience level={level} label={t(`common.audience.${level}`)} />
              <p className="measure phrase font-bold">{t(`disclosure.page.closed.${level}`)}</p>
              {level === 'granted' && <WayToGranted />}
              <p className="measure text-small text-ink-soft">{keys.map(name).join(locale === 'ja' ? '、' : ', ')}</p>
              {level === 'member' && reader === 'visitor' && (
                <Link to="/sign-up" className="link touch">
                  {t('listings.page.signUp')}
                </Link>
              )}
            </li>
          ) : null,
        )}
      </ul>
    </Section>
  )
}
