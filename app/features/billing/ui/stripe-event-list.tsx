import { Form, Link, useNavigation } from '@remix-run/react'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import type { StripeEventsPage } from '../queries/list-stripe-events.server.ts'
import { eventOutcomes } from '../event-outcomes.ts'
import { FormProblem } from './form-problem.tsx'

/** As it was written down, for what has no words here. */
function useOutcomeWords(): (outcome: string | null) => string {
  const { t } = useT()
  return (outcome) => {
    const known = eventOutcomes.find((name) => name === outcome)
    return known ? t(`payments.events.outcomes.${known}`) : (outcome ?? '')
  }
}

function ReplayForm({ id }: { id: string }) {
  const { t } = useT()
  const navigation = useNavigation()
  return (
    <Form method="post" className="whitespace-nowrap">
      <input type="hidden" name="intent" value="replay" />
      <input type="hidden" name="stripeEventId" value={id} />
      <Button
        variant="secondary"
        pending={navigation.formData?.get('stripeEventId') === id}
        pendingLabel={t('payments.events.replaying')}
      >
        {t('payments.events.replay')}
      </Button>
    </Form>
  )
}

/** What Stripe has told, and what became of it. */
export function StripeEventList({ page, answer }: { page: StripeEventsPage; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const wordsOf = useOutcomeWords()
  return (
    <div className="grid gap-6">
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <Link to="/console/payments" className="link">
          {t('payments.events.back')}
        </Link>
        <Link
          to={page.onlyOpen ? '/console/payments/events' : '/console/payments/events?view=attention'}
          className="link"
        >
          {t(page.onlyOpen ? 'payments.events.all' : 'payments.events.onlyOpen')}
        </Link>
      </p>
      <FormProblem errors={answer?.result.error?.['']?.filter((error) => error !== '') ?? undefined} />
      <Table
        caption={t('payments.events.title')}
        captionHidden
        rows={page.events}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('payments.events.empty')} />}
        columns={[
          {
            key: 'type',
            header: t('payments.events.type'),
            isRowHeader: true,
            cell: ({ type }) => <span className="break-all">{type}</span>,
          },
          {
            key: 'object',
            header: t('payments.events.object'),
            cell: ({ objectId }) => <span className="break-all">{objectId ?? t('payments.record.none')}</span>,
          },
          { key: 'at', header: t('payments.events.at'), cell: ({ at }) => formatDateTime(at, locale) },
          {
            key: 'outcome',
            header: t('payments.events.outcome'),
            cell: ({ outcome, isHandled }) => (isHandled ? wordsOf(outcome) : t('payments.events.waiting')),
          },
          { key: 'replay', header: t('payments.events.replay'), cell: ({ id }) => <ReplayForm id={id} /> },
        ]}
      />
    </div>
  )
}
