import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { PressButton } from '#app/features/introductions/ui/press-button.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { MilestonePage } from '../queries/get-milestone-page.server.ts'
import { WordsForm } from './words-form.tsx'

interface ActionsProps {
  page: MilestonePage
  answer: FormAnswer | undefined
}

function Pay({ page, answer }: ActionsProps) {
  const { t } = useT()
  if (page.actions.includes('bill'))
    return (
      <PressButton
        intent="bill"
        label={t('milestones.page.pay')}
        sending={t('milestones.page.paying')}
        answer={answer}
      />
    )
  if (page.state !== 'awaiting_payment' || page.party !== 'payer' || !page.quoteId) return null
  return (
    <div>
      <ButtonLink to={`/payments/${page.quoteId}`}>{t('milestones.page.payOpen')}</ButtonLink>
    </div>
  )
}

function Deliver({ page, answer }: ActionsProps) {
  const { t } = useT()
  if (!page.actions.includes('deliver')) return null
  const of = page.kind === 'trial_price' ? 'trial' : 'page'
  return (
    <Card as="section" tone="decision" className="grid gap-4">
      <h3>{t(`milestones.${of}.deliverTitle`)}</h3>
      <WordsForm
        intent="deliver"
        hint={t(`milestones.${of}.deliverHint`)}
        submit={t(`milestones.${of}.deliver`)}
        sending={t('milestones.page.delivering')}
        answer={answer}
      />
    </Card>
  )
}

function Inspect({ page, answer }: ActionsProps) {
  const { t } = useT()
  if (!page.actions.includes('accept')) return null
  return (
    <>
      <Card as="section" tone="decision" className="grid gap-4">
        <h3>{t('milestones.page.acceptTitle')}</h3>
        <p className="measure phrase">{t('milestones.page.acceptText')}</p>
        <PressButton
          intent="accept"
          label={t('milestones.page.accept')}
          sending={t('milestones.page.accepting')}
          answer={answer}
        />
      </Card>
      <Disclosure summary={t('milestones.page.changesTitle')} open={answer?.intent === 'ask_for_changes'}>
        <WordsForm
          intent="ask_for_changes"
          hint={t('milestones.page.changesHint')}
          submit={t('milestones.page.changes')}
          sending={t('milestones.page.asking')}
          answer={answer}
          variant="secondary"
        />
      </Disclosure>
    </>
  )
}

function Dispute({ page, answer }: ActionsProps) {
  const { t } = useT()
  if (!page.actions.includes('dispute')) return null
  return (
    <Disclosure summary={t('milestones.page.disputeTitle')} open={answer?.intent === 'dispute'}>
      <p className="measure phrase mb-4">{t('milestones.page.disputeLead')}</p>
      <WordsForm
        intent="dispute"
        hint={t('milestones.page.disputeHint')}
        submit={t('milestones.page.dispute')}
        sending={t('milestones.page.disputing')}
        answer={answer}
        variant="secondary"
      />
    </Disclosure>
  )
}

function Answer({ page, answer }: ActionsProps) {
  const { t, locale } = useT()
  const open = page.disputes.find(({ decision }) => decision === null)
  if (!page.mayAnswer || !open) return null
  return (
    <Card as="section" tone="decision" className="grid gap-4">
      <h3>{t('milestones.page.answerTitle')}</h3>
      <WordsForm
        intent="answer"
        hint={t('milestones.page.answerHint', { day: formatDate(open.answerBy, locale) })}
        submit={t('milestones.page.answer')}
        sending={t('milestones.page.answering')}
        answer={answer}
      />
    </Card>
  )
}

/** What the reader may do now with this part of the work. */
export function MilestoneActions(props: ActionsProps) {
  return (
    <div className="grid gap-6">
      <Pay {...props} />
      <Deliver {...props} />
      <Inspect {...props} />
      <Answer {...props} />
      <Dispute {...props} />
    </div>
  )
}
