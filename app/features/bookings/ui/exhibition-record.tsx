import { Link } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ExhibitionRecord } from '../queries/get-exhibition-record.server.ts'
import { useTaken } from './booking-desk.tsx'
import { ExhibitionFacts } from './exhibition-facts.tsx'
import { PlaceBadge } from './state-badges.tsx'

type Place = ExhibitionRecord['places'][number]

function useColumns(answer: FormAnswer | undefined) {
  const { t, dynamic } = useT()
  return [
    {
      key: 'participant',
      header: t('bookings.console.participant'),
      isRowHeader: true,
      cell: ({ participant }: Place) => <span data-user-text>{participant}</span>,
    },
    {
      key: 'attendance',
      header: t('bookings.console.attendance'),
      cell: ({ attendance, size }: Place) => (
        <>
          {dynamic(`fees.attendances.${attendance}`)}
          <span className="block text-small text-ink-soft">{dynamic(`fees.sizes.${size}`)}</span>
        </>
      ),
    },
    {
      key: 'state',
      header: t('bookings.console.state'),
      cell: ({ id, state, participant }: Place) => (
        <div className="grid justify-items-start gap-2">
          <PlaceBadge state={state} />
          {state === 'confirmed' && (
            <ButtonForm
              intent="release"
              field={{ name: 'placeId', value: id }}
              variant="quiet"
              size="small"
              answer={answer}
              aria-label={t('bookings.console.releaseOne', { name: participant })}
            >
              {t('bookings.console.release')}
            </ButtonForm>
          )}
        </div>
      ),
    },
    {
      key: 'payment',
      header: t('bookings.console.payment'),
      cell: ({ chargeId, participant }: Place) => (
        <Link to={`/console/payments/${chargeId}`} className="link touch">
          {t('bookings.console.toPayment')}
          <span className="sr-only" data-user-text>
            {participant}
          </span>
        </Link>
      ),
    },
    {
      key: 'amount',
      header: t('bookings.console.amount'),
      align: 'number' as const,
      cell: ({ totalYen }: Place) => formatYen(totalYen),
    },
  ]
}

/** Who takes part in an exhibition. */
export function ExhibitionRecordView({ record, answer }: { record: ExhibitionRecord; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const taken = useTaken()
  const columns = useColumns(answer)
  return (
    <>
      <ExhibitionFacts exhibition={record.exhibition} />
      <Section
        title={t('bookings.console.places')}
        lead={taken({ taken: record.taken, room: record.exhibition.room }).join('　')}
      >
        <Table
          caption={t('bookings.console.places')}
          captionHidden
          rows={record.places}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('bookings.console.noPlaces')} />}
          columns={columns}
        />
        <p className="measure phrase pt-3 text-small text-ink-soft">{t('bookings.console.releaseHint')}</p>
      </Section>
    </>
  )
}
