import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { NextAction } from '#app/ui/next-action.tsx'
import type { DealView } from '../queries/get-deal.server.ts'
import { isMyTurn } from '../rules.ts'

/** While the contract fee is due: the way to it. */
export function FeePanel({ deal }: { deal: DealView }) {
  const { t } = useT()
  if (!deal.feeIsDue || deal.viewer.side === null) return null
  const isMine = deal.viewer.canAct && isMyTurn(deal.turn)
  return (
    <NextAction
      title={t('deals.fee.title')}
      decision={isMine}
      action={
        <ButtonLink to={`/deals/${deal.id}/fee`} variant={isMine ? 'primary' : 'secondary'}>
          {t('deals.fee.open')}
        </ButtonLink>
      }
    >
      {t(isMine ? 'deals.fee.text' : 'deals.fee.waiting')}
    </NextAction>
  )
}
