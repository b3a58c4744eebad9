import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import type { KnownContact } from '../queries/find-known-for.server.ts'
import type { KnownReason } from '../rules.ts'
import { FreshnessBadge } from './freshness-badge.tsx'
import { useAgeText } from './use-age-text.ts'

function useReasonText() {
  const { t, dynamic } = useT()
  return (reason: KnownReason): string => {
    switch (reason.kind) {
      case 'buys':
      case 'sells':
        return t(`contacts.known.${reason.kind}`, { words: reason.words.join(t('contacts.list.divider')) })
      case 'trade':
        return t('contacts.known.trade', { industry: dynamic(`industries.${reason.industry}`) })
      case 'place':
        return t('contacts.known.place', { place: dynamic(`prefectures.${reason.prefecture}`) })
    }
  }
}

function KnownLine({ known }: { known: KnownContact }) {
  const { t, dynamic } = useT()
  const reasonText = useReasonText()
  const ageText = useAgeText()
  return (
    <li className="grid gap-1">
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link to={`/desk/contacts/${known.id}`} className="link font-bold wrap-anywhere">
          {known.name || dynamic(`industries.${known.industry}`)}
        </Link>
        <FreshnessBadge freshness={known.freshness} />
        <span className="text-small text-ink-soft">
          {t('contacts.known.age', {
            age: ageText(known.age),
            strength: dynamic(`contacts.strengths.${known.strength}`),
          })}
        </span>
      </span>
      <span className="wrap-anywhere">{known.reasons.map(reasonText).join(t('contacts.known.divider'))}</span>
    </li>
  )
}

/** "You know someone for this listing": the reader's own contacts, for the reader alone. Nothing where there are none. */
export function KnownContacts({ known, listing }: { known: KnownContact[] | undefined; listing?: string }) {
  const { t } = useT()
  if (!known || known.length === 0) return null
  return (
    <Card tone="quiet" className="no-print grid gap-3">
      <p className="font-bold">
        {listing === undefined ? t('contacts.known.title') : t('contacts.known.titleOf', { listing })}
      </p>
      <ul className="grid gap-3">
        {known.map((one) => (
          <KnownLine key={one.id} known={one} />
        ))}
      </ul>
      <p className="text-small text-ink-soft">{t('contacts.known.onlyYou')}</p>
    </Card>
  )
}
