import { getFormProps } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { formatDate, formatYenProse } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatRow } from '#app/ui/stat-row.tsx'
import { Stat } from '#app/ui/stat.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { ReaderConsole } from '../queries/get-reader-console.server.ts'

function Switch({ page, answer }: { page: ReaderConsole; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'reader',
    intent: 'on',
    answer,
    defaultValue: { operatedBy: page.operatedBy },
    schema: () => import('../schema.ts').then((module) => module.switchOnSchema),
  })
  const label = t('readings.console.operatedBy')
  const errors = labelledErrors([[fields['operatedBy']!, label]], form.errors, locale)
  return (
    <div className="grid gap-4">
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        {errors.length > 0 && <FormErrorSummary title={t('common.errorSummary')} items={errors} />}
        <TextField field={fields['operatedBy']!} label={label} hint={t('readings.console.operatedByHint')} unmarked />
        <div>
          <Button name="intent" value="on" variant={page.isOn ? 'secondary' : 'primary'}>
            {t(page.isOn ? 'readings.console.save' : 'readings.console.switchOn')}
          </Button>
        </div>
      </Form>
      {page.isOn && (
        <Form method="post">
          <Button name="intent" value="off" variant="danger">
            {t('readings.console.switchOff')}
          </Button>
        </Form>
      )}
    </div>
  )
}

function Plan({ plan }: { plan: NonNullable<ReaderConsole['plan']> }) {
  const { t, locale } = useT()
  const yen = (amount: number) => formatYenProse(amount, locale)
  return (
    <DefinitionList
      items={[
        { key: 'host', term: t('readings.console.host'), value: plan.host },
        { key: 'model', term: t('readings.console.model'), value: plan.model },
        { key: 'daily', term: t('readings.console.daily'), value: yen(plan.dailyYen) },
        { key: 'price', term: t('readings.console.price'), value: yen(plan.yenPerMillionTokens) },
      ]}
    />
  )
}

function Use({ page, plan }: { page: ReaderConsole; plan: NonNullable<ReaderConsole['plan']> }) {
  const { t, dynamic, locale } = useT()
  const limit = formatYenProse(plan.dailyYen, locale)
  return (
    <Section title={t('readings.console.use')}>
      <StatRow>
        <Stat
          label={t('readings.console.spent')}
          value={formatYenProse(page.today.spentYen, locale)}
          note={t('readings.console.ofLimit', { limit })}
        />
        <Stat label={t('readings.console.requests')} value={String(page.today.requests)} />
        <Stat label={t('readings.console.tokens')} value={String(page.today.tokens)} />
        <Stat label={t('readings.console.waiting')} value={String(page.waiting)} />
        <Stat label={t('readings.console.readings')} value={String(page.readings)} />
        <Stat label={t('readings.console.consents')} value={String(page.consents)} />
      </StatRow>
      {page.faults.length > 0 && (
        <ul className="mt-4 grid list-disc gap-1 ps-6">
          {page.faults.map(({ fault, count }) => (
            <li key={fault}>
              {t('readings.console.fault', { fault: dynamic(`readings.console.faults.${fault}`), count })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Suspicious({ page }: { page: ReaderConsole }) {
  const { t, locale } = useT()
  if (page.suspicious.length === 0) return null
  return (
    <Section title={t('readings.console.suspicious')} lead={t('readings.console.suspiciousLead')}>
      <ul className="grid list-disc gap-2 ps-6">
        {page.suspicious.map(({ id, title, since }) => (
          <li key={id}>
            <Link to={`/listings/${id}`}>{title}</Link> {formatDate(since, locale)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The reader for the operator: the switch, what it cost today, what is stuck, and who tries to steer it. */
export function ReaderConsoleView({ page, answer }: { page: ReaderConsole; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const { plan } = page
  if (!plan) return <Notice tone="info">{t('readings.console.notConfigured')}</Notice>
  return (
    <>
      <Notice tone={page.isOn ? 'success' : 'info'}>
        {t(page.isOn ? 'readings.console.on' : 'readings.console.off')}
      </Notice>
      <Section title={t('readings.console.switchTitle')} lead={t('readings.console.switchLead')}>
        <Switch page={page} answer={answer} />
      </Section>
      <Use page={page} plan={plan} />
      <Suspicious page={page} />
      <Section title={t('readings.console.planTitle')} lead={t('readings.console.planLead')}>
        <Plan plan={plan} />
      </Section>
    </>
  )
}
