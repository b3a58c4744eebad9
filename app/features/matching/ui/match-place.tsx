import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { MatchItem } from '../queries/get-ranked-matches.server.ts'

/** Whoever answers as most do is not remarked on. */
const TOLD = ['prompt', 'good', 'slow']

/** Above a match's title: that it is new to the reader, stands there because it is new, how its owner answers, or that it has full hands. */
export function PlaceBadges({ item }: { item: MatchItem }) {
  const { t, dynamic } = useT()
  return (
    <>
      {item.isUnseen && <StatusBadge tone="neutral">{t('matching.unseen')}</StatusBadge>}
      {item.isNewcomerSlot && <StatusBadge tone="active">{t('matching.newcomer')}</StatusBadge>}
      {TOLD.includes(item.answers) && (
        <StatusBadge tone={item.answers === 'slow' ? 'warning' : 'success'}>
          {dynamic(`matching.answers.${item.answers}`)}
        </StatusBadge>
      )}
      {item.isCrowded && <StatusBadge tone="warning">{t('matching.crowded')}</StatusBadge>}
    </>
  )
}

/** Why a match stands where its fit alone would not have put it. */
export function PlaceNotes({ item }: { item: MatchItem }) {
  const { t } = useT()
  const reasons = item.loweredFor.map((reason) => t(`matching.hide.reasons.${reason}.short`))
  const notes = [
    item.isNewcomerSlot && t('matching.newcomerNote'),
    item.isCrowded && t('matching.crowdedNote'),
    item.answers === 'slow' && t('matching.slowNote'),
    reasons.length > 0 && t('matching.loweredNote', { reasons: reasons.join(t('matching.listSeparator')) }),
  ]
  const shown = notes.filter((note) => note !== false)
  return shown.map((note) => (
    <p key={note} className="phrase mt-2 text-small text-ink-soft">
      {note}
    </p>
  ))
}
