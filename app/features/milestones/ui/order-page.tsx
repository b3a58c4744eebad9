import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { OrderPage } from '../queries/get-order-page.server.ts'
import { AcceptOrderForm } from './accept-order-form.tsx'
import { OrderForm } from './order-form.tsx'
import { ShownOrderView } from './shown-order.tsx'

interface OrderPageProps {
  page: OrderPage
  answer: FormAnswer | undefined
}

function Draft({ page, answer }: OrderPageProps) {
  const { t } = useT()
  if (!page.mayPropose) return null
  const form = <OrderForm key={page.order?.id} page={page} answer={answer} />
  if (!page.order) return <Section title={t('milestones.order.draftTitle')}>{form}</Section>
  return (
    <Disclosure summary={t('milestones.order.redraftTitle')} open={answer?.intent === 'propose'}>
      {form}
    </Disclosure>
  )
}

function Standing({ page }: { page: OrderPage }) {
  const { t, locale } = useT()
  const { order } = page
  if (!order) return page.mayPropose ? null : <Notice>{t('milestones.order.nothingYet')}</Notice>
  if (page.mayAccept) return <Notice tone="decision">{t('milestones.order.toAccept')}</Notice>
  if (!order.acceptedAt)
    return <Notice>{t(page.mayPropose ? 'milestones.order.waiting' : 'milestones.order.proposed')}</Notice>
  return (
    <Notice tone="success">{t('milestones.order.acceptedOn', { day: formatDate(order.acceptedAt, locale) })}</Notice>
  )
}

/** The order of a deal's work: drafted by the client, accepted by the designer, kept as it was. */
export function OrderPageView({ page, answer }: OrderPageProps) {
  const { t } = useT()
  const { order } = page
  const shown = [...(page.mayPropose ? ['propose'] : []), ...(page.mayAccept ? ['accept'] : [])]
  return (
    <Page width="narrow">
      <PageHeader
        title={t('milestones.order.title')}
        lead={t('milestones.order.lead')}
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { label: t('deals.title'), to: '/deals' },
              { label: t('milestones.page.breadcrumb'), to: `/deals/${page.dealId}` },
              { label: t('milestones.order.title') },
            ]}
          />
        }
      />
      <MissedForm answer={answer} shown={shown} />
      <Standing page={page} />
      {order && (
        <Section title={t('milestones.order.version', { version: order.version })}>
          <ShownOrderView page={page} order={order} />
        </Section>
      )}
      {page.mayAccept && order && (
        <Section title={t('milestones.order.acceptTitle')} lead={t('milestones.order.acceptLead')}>
          <AcceptOrderForm orderId={order.id} asksForm={page.asksForm} answer={answer} />
        </Section>
      )}
      <Draft page={page} answer={answer} />
      <p className="measure phrase text-small text-ink-soft">
        {t('milestones.order.feeNote', { percent: page.feePercent })}
      </p>
      <div>
        <ButtonLink to={`/deals/${page.dealId}`} variant="secondary">
          {t('milestones.order.toDeal')}
        </ButtonLink>
      </div>
    </Page>
  )
}
