import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import type { DealView } from '#app/features/deals/queries/get-deal.server.ts'
import { isMyTurn } from '#app/features/deals/rules.ts'
import { BreakOffPanel } from '#app/features/deals/ui/break-off-panel.tsx'
import { DealEnd } from '#app/features/deals/ui/deal-end.tsx'
import { DealHistory } from '#app/features/deals/ui/deal-history.tsx'
import { DealStages } from '#app/features/deals/ui/deal-stages.tsx'
import { FeePanel } from '#app/features/deals/ui/fee-panel.tsx'
import { NdaPanel } from '#app/features/deals/ui/nda-panel.tsx'
import { StepPanel } from '#app/features/deals/ui/step-panel.tsx'
import { TermsPanel } from '#app/features/deals/ui/terms-panel.tsx'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { otherSide } from '#app/tracks/track-definition.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Money } from '#app/ui/money.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { DealRoom } from '../queries/get-deal-room.server.ts'
import { DisclosedPanel } from './disclosed-panel.tsx'
import { OwnDisclosurePanel } from './own-disclosure-panel.tsx'

export interface DealRoomPageProps {
  room: DealRoom
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
  /** What the fee would be at the amount that is proposed. */
  termsFee?: ReactNode
  /** The work and its price, once they are agreed on. */
  work?: ReactNode
}

function Header({ deal }: { deal: DealView }) {
  const { t, dynamic } = useT()
  const { side } = deal.viewer
  const title = side ? t('deals.room.with', { name: deal.names[otherSide(side)] }) : t('deals.room.between', deal.names)
  return (
    <PageHeader
      breadcrumbs={
        <Breadcrumbs
          label={t('common.breadcrumbs')}
          items={[{ label: t('deals.title'), to: '/deals' }, { label: title }]}
        />
      }
      title={title}
      tags={<TrackTag track={deal.track} label={dynamic(`tracks.${deal.track}.name`)} />}
      {...(deal.navigatorName ? { eyebrow: t('deals.room.navigator', { name: deal.navigatorName }) } : {})}
    />
  )
}

/** The forms the page has now; an answer about another one is said at the top. */
const shownForms = (deal: DealView): string[] => [
  ...(deal.steps.some(({ saidByMe }) => !saidByMe) ? ['step'] : []),
  ...(deal.terms?.open && deal.terms.open.by !== deal.viewer.side ? ['accept_terms'] : []),
  ...(deal.terms && deal.viewer.canAct ? ['propose_terms'] : []),
  ...(deal.breakOffReasons.length > 0 ? ['break_off'] : []),
]

function Now({ room, answer, parked, termsFee }: DealRoomPageProps) {
  const { t, dynamic } = useT()
  const { deal } = room
  const { viewer } = deal
  if (deal.isOver) return <DealEnd deal={deal} />
  const mine = viewer.canAct && isMyTurn(deal.turn)
  // Whoever has not shown anything yet is asked to before talks go on; later it is a matter beside the decision.
  const opensFirst = room.own?.isOpen === false && deal.terms === null
  return (
    <Section
      title={t(viewer.side === null ? 'deals.room.nowAt' : mine ? 'deals.room.now' : 'deals.room.nowWaiting')}
      lead={dynamic(`tracks.${deal.track}.states.${deal.state}.explain`)}
    >
      <div className="grid gap-6">
        {viewer.side === null && <Notice>{t('deals.room.watching')}</Notice>}
        {viewer.side !== null && !viewer.canAct && <Notice>{t('deals.room.reading')}</Notice>}
        {deal.turn === 'theirs' && deal.steps.length === 0 && <p>{t('deals.room.waitingText')}</p>}
        <NdaPanel deal={deal} />
        <FeePanel deal={deal} />
        {opensFirst && <OwnDisclosurePanel room={room} />}
        <StepPanel deal={deal} answer={answer} />
        <TermsPanel deal={deal} answer={answer} parked={parked} fee={termsFee} />
        {!opensFirst && <OwnDisclosurePanel room={room} />}
      </div>
    </Section>
  )
}

function Papers({ deal }: { deal: DealView }) {
  const { t, locale } = useT()
  const { viewer, listings } = deal
  const sides = viewer.side ? [viewer.side, otherSide(viewer.side)] : (['offer', 'need'] as const)
  const link = (to: string, text: string) => <Link to={to}>{text}</Link>
  const items = [
    ...sides.map((side) => ({
      key: side,
      term:
        viewer.side === null ? deal.names[side] : t(side === viewer.side ? 'deals.room.yours' : 'deals.room.theirs'),
      value: link(`/listings/${listings[side].id}`, listings[side].title),
    })),
    ...(viewer.side === null || deal.signing
      ? []
      : [{ key: 'nda', term: t('nda.title'), value: link(`/deals/${deal.id}/nda`, t('deals.nda.copy')) }]),
    ...(deal.agreedAmountYen === null
      ? []
      : [{ key: 'amount', term: t('deals.room.agreed'), value: <Money yen={deal.agreedAmountYen} locale={locale} /> }]),
    ...(deal.hasRoyalties
      ? [
          {
            key: 'royalties',
            term: t('deals.room.royalties'),
            value: link(`/deals/${deal.id}/royalties`, t('deals.room.toRoyalties')),
          },
        ]
      : []),
  ]
  return (
    <Section title={t('deals.room.documents')}>
      <DefinitionList items={items} />
    </Section>
  )
}

/** The one room of a deal: where it stands, what to do, what was said and shown, and what has happened. */
export function DealRoomPage(props: DealRoomPageProps) {
  const { room, answer, parked } = props
  const { deal, disclosed } = room
  const hasDisclosed = disclosed && !deal.signing && !deal.isBrokenOff
  return (
    <Page width="wide">
      <Header deal={deal} />
      <DealStages deal={deal} />
      <MissedForm answer={answer} shown={shownForms(deal)} />
      {props.work}
      <Now {...props} />
      {hasDisclosed && <DisclosedPanel track={deal.track} disclosed={disclosed} />}
      <Papers deal={deal} />
      <DealHistory deal={deal} />
      <BreakOffPanel deal={deal} answer={answer} parked={parked} />
    </Page>
  )
}
