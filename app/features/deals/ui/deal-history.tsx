import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import type { DealView } from '../queries/get-deal.server.ts'
import type { HistoryEntry } from '../queries/read-history.server.ts'

function useEntryText(deal: DealView) {
  const { dynamic, has } = useT()
  const transitions = `tracks.${deal.track}.transitions`
  return ({ action, transition }: HistoryEntry): string | undefined => {
    if (action === 'deal.moved') return dynamic(`${transitions}.${transition}.done`)
    const key = `deals.history.${action}`
    return has(key)
      ? dynamic(key, transition ? { button: dynamic(`${transitions}.${transition}.button`) } : {})
      : undefined
  }
}

/** The audit trail in words, newest first. What has no words for people is left out. */
export function DealHistory({ deal }: { deal: DealView }) {
  const { t, dynamic, has, locale } = useT()
  const entryText = useEntryText(deal)
  const items = deal.history.flatMap((entry) => {
    const title = entryText(entry)
    const who = `deals.history.who.${entry.by}`
    if (title === undefined) return []
    const time = <Time at={entry.at} text={formatDateTime(entry.at, locale)} />
    return [{ key: entry.id, time, title, ...(has(who) ? { actor: dynamic(who, deal.names) } : {}) }]
  })
  return (
    <Section title={t('deals.history.title')}>
      <Timeline label={t('deals.history.title')} items={items} />
    </Section>
  )
}
