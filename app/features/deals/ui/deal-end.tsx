import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { DealView } from '../queries/get-deal.server.ts'

/** How a deal ended, kindly, and the way on. */
export function DealEnd({ deal }: { deal: DealView }) {
  const { t, dynamic } = useT()
  const { end, isOver, viewer, track, listings, state } = deal
  if (!isOver) return null
  if (!end)
    return (
      <Notice tone="success" title={t('deals.ended.doneTitle')}>
        {dynamic(`tracks.${track}.states.${state}.explain`)}
      </Notice>
    )
  const by = () => {
    if (viewer.side === null) return t('deals.ended.bySide', { side: dynamic(`tracks.${track}.sides.${end.by}.name`) })
    return t(end.by === viewer.side ? 'deals.ended.byMe' : 'deals.ended.byOther')
  }
  return (
    <Notice
      title={t('deals.ended.brokenOffTitle')}
      actions={
        viewer.side && (
          <ButtonLink to={`/listings/${listings[viewer.side].id}/matches`}>{t('deals.ended.similar')}</ButtonLink>
        )
      }
    >
      <p>{by()}</p>
      <p>{t('deals.ended.reason', { reason: dynamic(`tracks.${track}.breakOffReasons.${end.reason}`) })}</p>
      {end.note && <p className="whitespace-pre-wrap">{t('deals.ended.note', { note: end.note })}</p>}
    </Notice>
  )
}
