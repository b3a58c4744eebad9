import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { conditions } from '../conditions.ts'
import type { ApplicationRecord } from '../queries/get-application.server.ts'
import { ApplicationDecision } from './application-decision.tsx'
import { ApplicationFacts } from './application-facts.tsx'
import { FindingBadge } from './finding-badge.tsx'
import { StateBadge } from './state-badge.tsx'

function Conditions({ application }: { application: ApplicationRecord }) {
  const { t } = useT()
  const { foundThen, foundNow } = application
  return (
    <Section title={t('waivers.conditionsTitle')} lead={t('waivers.console.conditionsLead')}>
      <div className="grid gap-4">
        <Table
          caption={t('waivers.conditionsTitle')}
          captionHidden
          rows={conditions.filter((condition) => condition !== 'first')}
          rowKey={(condition) => condition}
          columns={[
            {
              key: 'condition',
              header: t('waivers.console.condition'),
              isRowHeader: true,
              cell: (condition) => t(`waivers.conditions.${condition}.name`),
            },
            {
              key: 'then',
              header: t('waivers.console.then'),
              cell: (condition) => <FindingBadge finding={foundThen[condition]} />,
            },
            {
              key: 'today',
              header: t('waivers.console.today'),
              cell: (condition) => <FindingBadge finding={foundNow[condition]} />,
            },
          ]}
        />
        <p className="measure phrase text-small text-ink-soft">{t('waivers.console.confirmed')}</p>
      </div>
    </Section>
  )
}

/** One application: what is known, what was said, and the decision. */
export function ApplicationPage(props: { application: ApplicationRecord; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const { application, answer } = props
  return (
    <>
      <div className="grid gap-5">
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <StateBadge state={application.state} />
          <Link to={`/console/participants/${application.participant.id}`} className="link touch">
            {t('waivers.console.participant')}
          </Link>
          <Link to="/console/waivers" className="link touch">
            {t('waivers.console.back')}
          </Link>
        </p>
        <ApplicationFacts application={application} />
      </div>
      <Conditions application={application} />
      <ApplicationDecision application={application} answer={answer} />
    </>
  )
}
