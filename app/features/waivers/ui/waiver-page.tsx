import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { WaiverPage as WaiverPageData } from '../queries/get-waiver-page.server.ts'
import { ApplyForm } from './apply-form.tsx'
import { ConditionList } from './condition-list.tsx'
import { WaiverHistory } from './waiver-history.tsx'
import { WaiverNow } from './waiver-now.tsx'

interface WaiverPageProps {
  page: WaiverPageData
  answer: FormAnswer | undefined
  parked: Record<string, string>
}

function Action({ page, answer, parked }: WaiverPageProps) {
  const { t } = useT()
  if (page.action === 'apply')
    return (
      <Section title={t('waivers.apply.title')} lead={t('waivers.apply.lead')}>
        <ApplyForm seen={page.seen} answer={answer} parked={parked} />
      </Section>
    )
  if (page.action === 'withdraw')
    return (
      <Section title={t('waivers.withdraw.title')} lead={t('waivers.withdraw.lead')}>
        <ButtonForm intent="withdraw" variant="secondary" answer={answer}>
          {t('waivers.withdraw.submit')}
        </ButtonForm>
      </Section>
    )
  const isBlocked = page.terms && ['can_apply', 'refused'].includes(page.standing.is)
  return isBlocked ? <Notice>{t(page.mayAct ? 'waivers.apply.blocked' : 'waivers.apply.readOnly')}</Notice> : null
}

/** The waiver of one business: where it stands, the conditions, and the application. */
export function WaiverPage(props: WaiverPageProps) {
  const { t } = useT()
  const { page } = props
  const breadcrumbs = [{ label: t('waivers.toList'), to: '/waivers' }, { label: page.name }]
  return (
    <Page width="narrow">
      <PageHeader
        title={t('waivers.title')}
        lead={t('waivers.pageLead', { name: page.name })}
        breadcrumbs={<Breadcrumbs label={t('waivers.breadcrumbs')} items={breadcrumbs} />}
      />
      <WaiverNow page={page} />
      <ConditionList page={page} />
      <Action {...props} />
      <WaiverHistory history={page.history} />
    </Page>
  )
}
