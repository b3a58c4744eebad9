import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Section } from '#app/ui/section.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { MissingItem, Readiness } from '../readiness.ts'

function Missing({ item, to }: { item: MissingItem; to: string | undefined }) {
  const { t, dynamic } = useT()
  const what = dynamic(item.what)
  return (
    <li className="grid gap-1 border-b border-line pb-4 last:border-0 last:pb-0">
      <h4>{what}</h4>
      <p className="measure phrase">{dynamic(item.why)}</p>
      {item.share !== null && (
        <p className="text-small text-ink-soft">{t('listingCheck.readiness.share', { share: item.share })}</p>
      )}
      {item.isShort && <p className="text-small text-ink-soft">{t('listingCheck.readiness.isShort')}</p>}
      {to && (
        <p>
          <Link to={to} className="link touch">
            {t('listingCheck.readiness.mend')}
            <span className="sr-only">{t('listingCheck.readiness.mendWhat', { what })}</span>
          </Link>
        </p>
      )}
    </li>
  )
}

/** The score as a number and a bar; the bar repeats the number and is not read out. */
function Score({ score }: { score: number }) {
  const { t } = useT()
  return (
    <div className="grid gap-2">
      <p>
        <span className="text-[2.5rem] leading-none font-bold tabular-nums">
          {t('listingCheck.readiness.score', { score })}
        </span>
        <span className="text-ink-soft">{t('listingCheck.readiness.of')}</span>
      </p>
      <svg aria-hidden viewBox="0 0 100 3" preserveAspectRatio="none" className="h-3 w-full max-w-md rounded-full">
        <rect width="100" height="3" className="fill-line" />
        <rect width={score} height="3" className="fill-ai" />
      </svg>
    </div>
  )
}

/** As many as can be taken in at a glance; the rest on request. */
const FIRST = 3

function MissingList({ items, hrefOf }: { items: readonly MissingItem[]; hrefOf: ReadinessPanelProps['hrefOf'] }) {
  return (
    <ul className="grid gap-4">
      {items.map((item) => (
        <Missing key={item.key} item={item} to={hrefOf(item.field)} />
      ))}
    </ul>
  )
}

export interface ReadinessPanelProps {
  readiness: Readiness
  /** Where a field is changed. */
  hrefOf: (field: string) => string | undefined
}

/** What had better be said before talks begin, what matters most first. Never in the way of publishing. */
export function ReadinessPanel({ readiness: { score, missing }, hrefOf }: ReadinessPanelProps) {
  const { t } = useT()
  const hasShares = missing.some(({ share }) => share !== null)
  return (
    <Section title={t('listingCheck.readiness.title')} lead={t('listingCheck.readiness.lead')}>
      <div className="grid gap-6">
        <Score score={score} />
        {missing.length === 0 && <Notice tone="success">{t('listingCheck.readiness.complete')}</Notice>}
        {missing.length > 0 && (
          <div className="grid gap-4">
            <h3>{t('listingCheck.readiness.missing')}</h3>
            <MissingList items={missing.slice(0, FIRST)} hrefOf={hrefOf} />
            {missing.length > FIRST && (
              <Disclosure summary={t('listingCheck.readiness.more', { count: missing.length - FIRST })}>
                <MissingList items={missing.slice(FIRST)} hrefOf={hrefOf} />
              </Disclosure>
            )}
            <p className="measure text-small text-ink-soft">
              {t(hasShares ? 'listingCheck.readiness.source' : 'listingCheck.readiness.uncounted')}
            </p>
          </div>
        )}
      </div>
    </Section>
  )
}
