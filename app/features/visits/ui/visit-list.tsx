import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { MemberPage } from '../queries/get-member.server.ts'
import { FinishVisitForm } from './visit-forms.tsx'

type Visit = MemberPage['visits'][number]

function VisitCard({ visit, number, page, answer }: VisitCardProps) {
  const { t, locale } = useT()
  const { id, plannedOn, doneOn, place, words } = visit
  const isAnswered = answer?.intent === 'finishVisit' && answer.result.initialValue?.['visitId'] === id
  return (
    <Card as="li" className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Heading level={3}>{t('visits.nth', { number })}</Heading>
        <StatusBadge tone={doneOn ? 'success' : plannedOn < page.today ? 'warning' : 'waiting'}>
          {t(doneOn ? 'visits.isDone' : plannedOn < page.today ? 'visits.isPast' : 'visits.isPlanned')}
        </StatusBadge>
      </div>
      <p className="text-small text-ink-soft wrap-anywhere">
        {[formatDate(doneOn ?? plannedOn, locale), place].filter(Boolean).join(' · ')}
      </p>
      {words && <p className="measure whitespace-pre-wrap wrap-anywhere">{words}</p>}
      <Disclosure summary={t(doneOn ? 'visits.changeWords' : 'visits.finishTitle')} open={isAnswered}>
        <FinishVisitForm visit={visit} today={page.today} answer={answer} />
      </Disclosure>
      {!doneOn && (
        <ButtonForm
          intent="cancelVisit"
          field={{ name: 'visitId', value: id }}
          variant="quiet"
          size="small"
          aria-label={t('visits.cancelOne', { number })}
        >
          {t('visits.cancel')}
        </ButtonForm>
      )}
    </Card>
  )
}

interface VisitCardProps {
  visit: Visit
  number: number
  page: MemberPage
  answer: FormAnswer | undefined
}

/** The visits to one company, in their order. */
export function VisitList({ page, answer }: { page: MemberPage; answer: FormAnswer | undefined }) {
  return (
    <ol className="grid gap-4">
      {page.visits.map((visit, at) => (
        <VisitCard key={`${visit.id}.${visit.doneOn}`} visit={visit} number={at + 1} page={page} answer={answer} />
      ))}
    </ol>
  )
}
