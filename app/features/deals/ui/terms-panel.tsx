import type { ReactNode } from 'react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { PressButton } from '#app/features/introductions/ui/press-button.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Money } from '#app/ui/money.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { DealView, TermsView } from '../queries/get-deal.server.ts'
import { TermsForm } from './terms-form.tsx'

interface TermsPanelProps {
  deal: DealView
  answer: FormAnswer | undefined
  /** What the fee would be at the open amount. */
  fee?: ReactNode
  parked?: Record<string, string> | undefined
}

function useWho(deal: DealView) {
  const { t } = useT()
  const { side } = deal.viewer
  return ({ by }: TermsView) => t(`deals.terms.by.${side === null ? by : side === by ? 'mine' : 'theirs'}`, deal.names)
}

function OpenTerms({ deal, open, answer, fee }: TermsPanelProps & { open: TermsView }) {
  const { t, locale } = useT()
  const who = useWho(deal)
  const { viewer } = deal
  const isMine = open.by === viewer.side
  const mayAccept = viewer.canAct && !isMine
  return (
    <Card tone={mayAccept ? 'decision' : 'quiet'} className="grid gap-4">
      <div className="grid gap-1">
        <p className="text-small text-ink-soft">
          {viewer.side === null ? who(open) : t(isMine ? 'deals.terms.openMine' : 'deals.terms.openTheirs')}
        </p>
        <p className="text-h2 font-bold">
          <Money yen={open.amountYen} locale={locale} />
        </p>
        <p className="text-small text-ink-soft">{formatDateTime(open.at, locale)}</p>
      </div>
      {open.note && <p className="measure whitespace-pre-wrap">{open.note}</p>}
      {fee}
      {mayAccept ? (
        <div className="grid gap-2">
          <PressButton
            intent="accept_terms"
            hidden={{ termsId: open.id, side: viewer.side ?? '' }}
            label={t('deals.terms.accept')}
            sending={t('deals.terms.accepting')}
            answer={answer}
          />
          <p className="text-small text-ink-soft">{t('deals.terms.acceptHint')}</p>
        </div>
      ) : (
        isMine && <p>{t('deals.terms.waiting')}</p>
      )}
    </Card>
  )
}

function PastTerms({ deal, past }: { deal: DealView; past: TermsView[] }) {
  const { t, locale } = useT()
  const who = useWho(deal)
  return (
    <Disclosure summary={t('deals.terms.past')}>
      <Table
        caption={t('deals.terms.past')}
        captionHidden
        rows={past}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'when',
            header: t('deals.terms.when'),
            isRowHeader: true,
            cell: ({ at }) => formatDateTime(at, locale),
          },
          { key: 'who', header: t('deals.terms.who'), cell: who },
          {
            key: 'sum',
            header: t('deals.terms.sum'),
            align: 'number',
            cell: ({ amountYen }) => <Money yen={amountYen} locale={locale} as="table" />,
          },
        ]}
      />
    </Disclosure>
  )
}

/** Where the two sides agree on an amount: one names it, the other accepts it or names another. */
export function TermsPanel(props: TermsPanelProps) {
  const { t } = useT()
  const { deal, answer, parked } = props
  const { terms, viewer } = deal
  if (!terms) return null
  const { open, past } = terms
  const isFirst = open === null
  const form = <TermsForm deal={deal} answer={answer} parked={parked} />
  return (
    <Section title={t('deals.terms.title')} lead={t('deals.terms.lead')}>
      <div className="grid gap-6">
        {open && <OpenTerms {...props} open={open} />}
        {viewer.canAct && isFirst && form}
        {viewer.canAct && !isFirst && (
          <Disclosure
            summary={t('deals.terms.counterTitle')}
            open={answer?.intent === 'propose_terms' || parked !== undefined}
          >
            <p className="mb-4">{t('deals.terms.replaces')}</p>
            {form}
          </Disclosure>
        )}
        {past.length > 0 && <PastTerms deal={deal} past={past} />}
      </div>
    </Section>
  )
}
