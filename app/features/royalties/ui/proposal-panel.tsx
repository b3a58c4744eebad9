import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatDateTime } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Section } from '#app/ui/section.tsx'
import type { RoyaltyPage } from '../queries/get-royalty-page.server.ts'
import type { AgreementView } from '../royalty-view.ts'
import { AgreementFacts } from './agreement-facts.tsx'
import { OwnFactsField } from './own-facts-field.tsx'
import { ProposalForm } from './proposal-form.tsx'

export interface ProposalPanelProps {
  page: RoyaltyPage
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
}

const schema = () => import('../schema.ts').then((module) => module.acceptRoyaltySchema)

function AcceptForm({ page, answer, proposal }: ProposalPanelProps & { proposal: AgreementView }) {
  const { t, locale } = useT()
  const isSending = useIsSending('accept')
  const [form, fields] = useLocalizedForm({ id: 'royalty-accept', intent: 'accept', answer, schema })
  const asked = page.asks ? fields[page.asks] : undefined
  const label = page.asks ? t(`royalties.ownFacts.${page.asks}.label`) : ''
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors(asked ? [[asked, label]] : [], form.errors, locale)}
      />
      <input type="hidden" name="agreementId" value={proposal.id} />
      <input type="hidden" name="side" value={page.viewer.side ?? ''} />
      <OwnFactsField asks={page.asks} field={asked} />
      <div>
        <Button name="intent" value="accept" pending={isSending} pendingLabel={t('royalties.proposal.accepting')}>
          {t('royalties.proposal.accept')}
        </Button>
      </div>
      <p className="measure phrase text-small text-ink-soft">{t('royalties.proposal.acceptHint')}</p>
    </Form>
  )
}

function OpenProposal(props: ProposalPanelProps & { proposal: AgreementView }) {
  const { page, proposal } = props
  const { t, locale } = useT()
  const { side, acts } = page.viewer
  const isMine = proposal.by === side
  const mayAccept = acts.length > 0 && !isMine && page.canPropose
  const who = side === null ? proposal.by : isMine ? 'mine' : 'theirs'
  return (
    <Card tone={mayAccept ? 'decision' : 'quiet'} className="grid gap-4">
      <div>
        <p className="phrase">
          <span data-user-text={side === null ? true : undefined}>{t(`royalties.proposal.by.${who}`, page.names)}</span>
        </p>
        <p className="text-small text-ink-soft">{formatDateTime(proposal.at, locale)}</p>
      </div>
      <AgreementFacts agreement={proposal} />
      {mayAccept ? <AcceptForm {...props} /> : isMine && <p>{t('royalties.proposal.waiting')}</p>}
    </Card>
  )
}

/** Where the two sides agree on a share: one proposes it, the other accepts exactly that or proposes another. */
export function ProposalPanel(props: ProposalPanelProps) {
  const { page, answer, parked } = props
  const { t } = useT()
  const { proposal, canPropose, viewer } = page
  const mayPropose = canPropose && viewer.acts.length > 0
  if (!proposal && !mayPropose) return null
  const form = <ProposalForm page={page} answer={answer} parked={parked} />
  return (
    <Section title={t('royalties.proposal.title')} lead={t('royalties.proposal.lead')}>
      <div className="grid gap-6">
        {proposal && <OpenProposal {...props} proposal={proposal} />}
        {mayPropose &&
          (proposal ? (
            <Disclosure
              summary={t('royalties.proposal.another')}
              open={answer?.intent === 'propose' || parked !== undefined}
            >
              <p className="mb-4">{t('royalties.proposal.replaces')}</p>
              {form}
            </Disclosure>
          ) : (
            form
          ))}
      </div>
    </Section>
  )
}
