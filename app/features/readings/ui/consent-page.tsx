import { Form } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ConsentPage } from '../queries/get-consent-page.server.ts'

const facts = ['what', 'whom', 'use', 'not', 'both', 'back'] as const

function State({ page: { given, recipient } }: { page: ConsentPage }) {
  const { t, locale } = useT()
  if (!recipient) return <Notice tone="info">{t('readings.consent.notOffered')}</Notice>
  if (!given) return <Notice tone="info">{t('readings.consent.off')}</Notice>
  if (!given.isCurrent) return <Notice tone="warning">{t('readings.consent.changed')}</Notice>
  return <Notice tone="success">{t('readings.consent.on', { date: formatDate(given.at, locale) })}</Notice>
}

/** Whether a participant lets its listings be read: what is sent, to whom, what for, and the way back. */
export function ConsentPageView({ page, answer }: { page: ConsentPage; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form] = useLocalizedForm({
    id: 'consent',
    intent: 'give',
    answer,
    schema: () => import('../schema.ts').then((module) => module.consentSchema),
  })
  const errors = labelledErrors([], form.errors, locale)
  const { recipient, given } = page
  return (
    <Page width="narrow">
      <PageHeader
        title={t('readings.consent.title')}
        lead={t('readings.consent.lead')}
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { label: page.participant.name, to: `/participants/${page.participant.id}` },
              { label: t('readings.consent.title') },
            ]}
          />
        }
      />
      {errors.length > 0 && <FormErrorSummary title={t('common.errorSummary')} items={errors} />}
      <State page={page} />
      {recipient && (
        <Section title={t('readings.consent.factsTitle')}>
          <dl className="measure grid gap-4">
            {facts.map((fact) => (
              <div key={fact}>
                <dt className="phrase font-bold">{t(`readings.consent.facts.${fact}.title`)}</dt>
                <dd className="phrase mt-1">{t(`readings.consent.facts.${fact}.text`, { recipient })}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Form method="post" className="flex flex-wrap gap-4">
        <input type="hidden" name="recipient" value={recipient ?? ''} />
        {recipient && !given?.isCurrent && (
          <Button name="intent" value="give">
            {t('readings.consent.give')}
          </Button>
        )}
        {given && (
          <Button name="intent" value="revoke" variant="secondary">
            {t('readings.consent.revoke')}
          </Button>
        )}
      </Form>
    </Page>
  )
}
