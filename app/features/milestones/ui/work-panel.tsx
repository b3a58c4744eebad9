import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Money } from '#app/ui/money.tsx'
import { NextAction } from '#app/ui/next-action.tsx'
import { Section } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import type { WorkPanelView } from '../queries/get-work.server.ts'
import { type MilestoneRow, nextPartyOf } from '../view.ts'
import { MilestoneBadge } from './state-badge.tsx'
import { useWorkWords } from './use-work-words.ts'
import { useTurnText } from './use-turn-text.ts'

function OrderAction({ work }: { work: WorkPanelView }) {
  const { t } = useT()
  const { order, party, canAct, dealId } = work
  if (order === null || order === 'accepted') return null
  const isMine = canAct && party === (order === 'none' ? 'payer' : 'payee')
  const side = party === 'payer' ? 'Payer' : 'Payee'
  const key = order === 'none' ? 'noOrder' : 'proposed'
  return (
    <NextAction
      title={t(`milestones.panel.${key}`)}
      decision={isMine}
      action={
        order === 'none' && !isMine ? null : (
          <ButtonLink to={`/deals/${dealId}/order`} variant={isMine ? 'primary' : 'secondary'}>
            {t('milestones.panel.open')}
          </ButtonLink>
        )
      }
    >
      {t(`milestones.panel.${key}${side}`)}
    </NextAction>
  )
}

function MilestoneCard({ milestone, work }: { milestone: MilestoneRow; work: WorkPanelView }) {
  const { t, locale } = useT()
  const turn = useTurnText(work.party)
  const words = useWorkWords()
  const { id, workYen, deliverOn, state } = milestone
  const isMine = work.canAct && nextPartyOf(state) === work.party
  return (
    <Card as="li" tone={isMine ? 'decision' : 'plain'} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h3 className="min-w-0 text-h3">
          <Link to={`/milestones/${id}`} className="link touch" data-user-text="">
            {words.title(milestone)}
          </Link>
        </h3>
        <MilestoneBadge state={state} />
      </div>
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        <span>
          {t('milestones.panel.amount')}：<Money yen={workYen} locale={locale} />
        </span>
        {deliverOn && (
          <span>
            {t('milestones.panel.deliverOn')}：<Time at={deliverOn} text={formatDate(deliverOn, locale)} />
          </span>
        )}
      </p>
      <p className={isMine ? 'font-bold text-shu' : 'text-ink-soft'}>{turn(milestone)}</p>
      <p className="measure phrase text-small text-ink-soft">{words.next(milestone)}</p>
    </Card>
  )
}

/** The work of a deal: its order, its milestones, what happens next and who has to act. */
export function WorkPanel({ work }: { work: WorkPanelView | null }) {
  const { t } = useT()
  if (!work) return null
  return (
    <Section title={t('milestones.title')} lead={t('milestones.lead')}>
      <div className="grid gap-5">
        <OrderAction work={work} />
        {work.milestones.length > 0 && (
          <ol className="grid gap-4">
            {work.milestones.map((milestone) => (
              <MilestoneCard key={milestone.id} milestone={milestone} work={work} />
            ))}
          </ol>
        )}
        {work.order === 'accepted' && (
          <p>
            <Link to={`/deals/${work.dealId}/order`} className="link touch">
              {t('milestones.panel.accepted')}
            </Link>
          </p>
        )}
      </div>
    </Section>
  )
}
