import { formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { attendances, enterpriseSizes } from '#app/tracks/fee-schedule-type.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ExhibitionPage } from '../queries/get-exhibition.server.ts'
import { ApplyForm } from './apply-form.tsx'
import { ExhibitionFacts } from './exhibition-facts.tsx'

function Prices({ amountsYen }: Pick<ExhibitionPage, 'amountsYen'>) {
  const { t } = useT()
  return (
    <Section title={t('bookings.exhibitions.prices')} lead={t('bookings.exhibitions.pricesLead')}>
      <Table
        caption={t('bookings.exhibitions.prices')}
        captionHidden
        rows={[...attendances]}
        rowKey={(attendance) => attendance}
        columns={[
          {
            key: 'attendance',
            header: t('bookings.exhibitions.attendance'),
            isRowHeader: true,
            cell: (attendance) => t(`fees.attendances.${attendance}`),
          },
          ...enterpriseSizes.map((size) => ({
            key: size,
            header: t(`fees.sizes.${size}`),
            align: 'number' as const,
            cell: (attendance: (typeof attendances)[number]) => formatYen(amountsYen[attendance][size]),
          })),
        ]}
      />
    </Section>
  )
}

function Applicants({ page, answer }: { page: ExhibitionPage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  if (!page.isOpen) return <Notice tone="info" title={t('bookings.exhibitions.closed')} />
  if (page.applicants.length === 0)
    return (
      <Section title={t('bookings.apply.title')}>
        <div className="grid gap-4">
          <p className="measure phrase">{t('bookings.apply.noParticipant')}</p>
          <div>
            <ButtonLink to="/participants/new" variant="secondary">
              {t('bookings.apply.register')}
            </ButtonLink>
          </div>
        </div>
      </Section>
    )
  return (
    <>
      {page.applicants.map((applicant) => (
        <Section
          key={applicant.id}
          title={<span data-user-text>{t('bookings.apply.titleOf', { name: applicant.name })}</span>}
        >
          <Card>
            <ApplyForm applicant={applicant} page={page} answer={answer} />
          </Card>
        </Section>
      ))}
    </>
  )
}

/** An exhibition, its fees, and the application. */
export function ExhibitionPageView({ page, answer }: { page: ExhibitionPage; answer: FormAnswer | undefined }) {
  return (
    <>
      <ExhibitionFacts exhibition={page.exhibition} left={page.left} />
      <Prices amountsYen={page.amountsYen} />
      <Applicants page={page} answer={answer} />
    </>
  )
}
