import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { AgreedRoyalty, RoyaltyPage } from '../queries/get-royalty-page.server.ts'
import { AgreementFacts } from './agreement-facts.tsx'
import { AuditSection } from './audit-section.tsx'
import { EndPanel } from './end-panel.tsx'
import { ProposalPanel } from './proposal-panel.tsx'
import { StatementTable } from './statement-table.tsx'

export interface RoyaltyPageProps {
  page: RoyaltyPage
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
}

const audits = ['ask_audit', 'answer_audit', 'call_operator', 'close_audit']

/** The forms the page has now; an answer about another one is said at the top. */
function shownForms({ viewer, canPropose, proposal, agreed }: RoyaltyPage): string[] {
  if (viewer.acts.length === 0) return []
  const inForce = agreed.find(({ isEnded }) => !isEnded)
  return [
    ...(canPropose ? ['propose'] : []),
    ...(canPropose && proposal && proposal.by !== viewer.side ? ['accept'] : []),
    ...(inForce ? ['ask_end'] : []),
    ...(inForce?.end && inForce.end.askedBy !== viewer.side ? ['agree_end'] : []),
    ...(agreed.some(({ audits: asked, mayAudit }) => mayAudit || asked.some(({ state }) => state !== 'closed'))
      ? audits
      : []),
  ]
}

function Agreed({ page, agreement, answer }: RoyaltyPageProps & { agreement: AgreedRoyalty }) {
  const { t } = useT()
  return (
    <>
      <Section title={t('royalties.table.title')} lead={t('royalties.table.lead')}>
        <StatementTable page={page} statements={agreement.statements} />
      </Section>
      <AuditSection page={page} agreement={agreement} answer={answer} />
      <Section title={t(agreement.isEnded ? 'royalties.agreedEnded' : 'royalties.agreed')}>
        <div className="grid gap-4">
          <AgreementFacts agreement={agreement} />
          <EndPanel page={page} agreement={agreement} answer={answer} />
        </div>
      </Section>
    </>
  )
}

function Watching({ page }: { page: RoyaltyPage }) {
  const { t } = useT()
  const { side, acts } = page.viewer
  if (acts.length > 0) return null
  return <Notice>{t(side === null ? 'royalties.watching' : 'royalties.reading')}</Notice>
}

/** The royalties of a deal: what is agreed on, what was stated, and what is to be done. */
export function RoyaltyPageView({ page, answer, parked }: RoyaltyPageProps) {
  const { t } = useT()
  const { dealId, agreed, proposal, canPropose } = page
  const deal = page.counterpart ? t('deals.room.with', { name: page.counterpart }) : t('deals.room.between', page.names)
  return (
    <Page width="wide">
      <PageHeader
        title={t('royalties.title')}
        lead={t('royalties.lead')}
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { label: t('deals.title'), to: '/deals' },
              { label: deal, to: `/deals/${dealId}` },
              { label: t('royalties.title') },
            ]}
          />
        }
      />
      <MissedForm answer={answer} shown={shownForms(page)} />
      <Watching page={page} />
      {agreed.length === 0 && !proposal && !canPropose && <Notice>{t('royalties.notYet')}</Notice>}
      <ProposalPanel page={page} answer={answer} parked={parked} />
      {agreed.map((agreement) => (
        <Agreed key={agreement.id} page={page} agreement={agreement} answer={answer} />
      ))}
      {agreed.length > 0 && (
        <div>
          <ButtonLink to={`/deals/${dealId}/royalties/export`} variant="secondary" reloadDocument>
            {t('royalties.export')}
          </ButtonLink>
        </div>
      )}
    </Page>
  )
}
