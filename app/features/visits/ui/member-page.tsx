import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import { TaskForm } from '#app/features/tasks/ui/task-form.tsx'
import { TaskRows } from '#app/features/tasks/ui/task-list.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { MemberPage } from '../queries/get-member.server.ts'
import { PlanVisitForm } from './visit-forms.tsx'
import { VisitList } from './visit-list.tsx'

interface MemberProps {
  page: MemberPage
  answer: FormAnswer | undefined
}

function Visits({ page, answer }: MemberProps) {
  const { t } = useT()
  const { done, planned, visits } = page
  const lead = [t('visits.doneOf', { done, planned }), done >= planned && t('visits.countReached')]
  return (
    <Section title={t('visits.title')} lead={lead.filter(Boolean).join(' ')}>
      <div className="grid gap-4">
        <VisitList page={page} answer={answer} />
        <Disclosure summary={t('visits.planTitle')} open={visits.length === 0 || answer?.intent === 'planVisit'}>
          <PlanVisitForm key={visits.length} answer={answer} />
        </Disclosure>
      </div>
    </Section>
  )
}

function Diagnoses({ page }: { page: MemberPage }) {
  const { t, locale } = useT()
  return (
    <Section
      title={t('visits.diagnosis.title')}
      lead={t('visits.diagnosis.sectionLead')}
      action={
        <ButtonLink to={`/desk/members/${page.id}/diagnosis`} variant="secondary">
          {t('visits.diagnosis.start')}
        </ButtonLink>
      }
    >
      {page.diagnoses.length === 0 ? (
        <p className="text-ink-soft">{t('visits.diagnosis.none')}</p>
      ) : (
        <ul className="grid gap-3">
          {page.diagnoses.map(({ id, madeOn, percent, band }) => (
            <li key={id}>
              <Link to={`/desk/diagnoses/${id}`} className="link">
                {formatDate(madeOn, locale)}
              </Link>{' '}
              {percent === null || band === null
                ? t('visits.diagnosis.unknownTotal')
                : `${t('visits.percent', { percent })} · ${t(`visits.diagnosis.bands.${band}`)}`}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** One participant in its navigator's care: visits, diagnosis, what to follow up. */
export function MemberPageView({ page, answer }: MemberProps) {
  const { t, dynamic } = useT()
  const facts = [
    page.industry && dynamic(`industries.${page.industry}`),
    page.prefecture && dynamic(`prefectures.${page.prefecture}`),
  ]
  return (
    <Page>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('visits.members.title'), to: '/desk/members' }, { label: t('visits.members.one') }]}
          />
        }
        title={<span className="wrap-anywhere">{page.name}</span>}
        eyebrow={facts.filter(Boolean).join(' · ')}
        actions={
          <ButtonLink to={`/participants/${page.id}`} variant="secondary">
            {t('visits.members.profile')}
          </ButtonLink>
        }
      />
      <MissedForm answer={answer} shown={['planVisit', 'finishVisit', 'addTask']} />
      <Visits page={page} answer={answer} />
      <Diagnoses page={page} />
      <Section title={t('visits.followUps')} lead={t('visits.followUpsLead')}>
        {page.tasks.length > 0 && <TaskRows tasks={page.tasks} hidesSubject />}
        <Disclosure summary={t('tasks.addTitle')} open={answer?.intent === 'addTask'}>
          <TaskForm
            key={page.tasks.length}
            about={{ kind: 'participant', id: page.id, name: page.name }}
            answer={answer}
          />
        </Disclosure>
      </Section>
    </Page>
  )
}
