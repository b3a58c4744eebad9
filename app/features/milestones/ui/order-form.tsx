import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatYenProse } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { useYenReadBack } from '#app/i18n/use-yen-read-back.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { FieldSource } from '#app/ui/field-source.ts'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { FormSection } from '#app/ui/form-section.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import { CONTENT_MAX, PARTS, PLACE_MAX, TITLE_MAX } from '../limits.ts'
import type { OrderPage } from '../queries/get-order-page.server.ts'

const schema = () => import('../schema.ts').then((module) => module.orderSchema)

type Fields = Record<string, FieldSource | undefined>

const partNames = ['title', 'amount', 'deliverOn', 'payBy'] as const

/** The last draft as the form shows it; without one the whole price in one milestone. */
function defaultsOf({ order, agreedAmountYen }: OrderPage): Record<string, string> {
  const parts = order?.parts ?? [{ title: '', workYen: agreedAmountYen, deliverOn: '', payBy: '' }]
  const rows = parts.flatMap(({ title, workYen, deliverOn, payBy }, index) => [
    [`title${index + 1}`, title],
    [`amount${index + 1}`, String(workYen)],
    [`deliverOn${index + 1}`, deliverOn],
    [`payBy${index + 1}`, payBy],
  ])
  return { content: order?.content ?? '', place: order?.place ?? '', ...Object.fromEntries(rows) }
}

function PartFields({ n, fields, today }: { n: number; fields: Fields; today: string }) {
  const { t } = useT()
  const readBack = useYenReadBack()
  const number = { number: n }
  const unmarked = n > 1
  return (
    <FormSection title={t('milestones.order.part', number)}>
      <TextField
        field={fields[`title${n}`]!}
        label={t('milestones.order.partTitle', number)}
        hint={t('milestones.order.partTitleHint')}
        maxLength={TITLE_MAX}
        required={!unmarked}
        unmarked={unmarked}
      />
      <YenField
        field={fields[`amount${n}`]!}
        label={t('milestones.order.amount', number)}
        hint={t('milestones.order.amountHint')}
        inputMode="text"
        readBack={readBack}
        grouped
        required={!unmarked}
        unmarked={unmarked}
      />
      <DateField
        field={fields[`deliverOn${n}`]!}
        label={t('milestones.order.deliverOn', number)}
        min={today}
        required={!unmarked}
        unmarked={unmarked}
      />
      <DateField
        field={fields[`payBy${n}`]!}
        label={t('milestones.order.payBy', number)}
        hint={t('milestones.order.payByHint')}
        min={today}
        required={!unmarked}
        unmarked={unmarked}
      />
    </FormSection>
  )
}

function Salaries({ field }: { field: FieldSource }) {
  const { t } = useT()
  return (
    <RadioGroup
      field={field}
      label={t('milestones.order.salaries')}
      hint={t('milestones.order.salariesHint')}
      choices={[
        { value: 'yes', label: t('milestones.order.salariesYes') },
        { value: 'no', label: t('milestones.order.salariesNo') },
      ]}
      required
    />
  )
}

/** What the client orders: the work, the place, up to six milestones with price and days. */
export function OrderForm({ page, answer }: { page: OrderPage; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const isSending = useIsSending('propose')
  const defaultValue = defaultsOf(page)
  const [form, fields] = useLocalizedForm({ id: 'order', intent: 'propose', answer, schema, defaultValue })
  const each = PARTS.flatMap((n) =>
    partNames.map((name) => [`${name}${n}`, name === 'title' ? 'partTitle' : name, n] as const),
  )
  const labelled = [
    [fields['content']!, t('milestones.order.content')] as const,
    [fields['place']!, t('milestones.order.place')] as const,
    [fields['paysSalaries']!, t('milestones.order.salaries')] as const,
    ...each.map(([name, key, n]) => [fields[name]!, t(`milestones.order.${key}`, { number: n })] as const),
  ]
  const isFilled = (n: number) =>
    partNames.some((name) => fields[`${name}${n}`]?.value || fields[`${name}${n}`]?.errors)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-9">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labelled, form.errors, locale)} />
      <div className="grid gap-7">
        <TextArea
          field={fields['content']!}
          label={t('milestones.order.content')}
          hint={t('milestones.order.contentHint')}
          rows={6}
          maxLength={CONTENT_MAX}
          required
        />
        <TextField
          field={fields['place']!}
          label={t('milestones.order.place')}
          hint={t('milestones.order.placeHint')}
          maxLength={PLACE_MAX}
          required
        />
        {page.asksSalaries && <Salaries field={fields['paysSalaries']!} />}
      </div>
      <p className="measure phrase">
        {t('milestones.order.partsLead', { amount: formatYenProse(page.agreedAmountYen, locale) })}
      </p>
      <PartFields n={1} fields={fields} today={page.today} />
      <Disclosure summary={t('milestones.order.more')} open={PARTS.slice(1).some(isFilled)}>
        <div className="grid gap-9">
          {PARTS.slice(1).map((n) => (
            <PartFields key={n} n={n} fields={fields} today={page.today} />
          ))}
        </div>
      </Disclosure>
      <div>
        <Button name="intent" value="propose" pending={isSending} pendingLabel={t('milestones.order.submitting')}>
          {t('milestones.order.submit')}
        </Button>
      </div>
    </Form>
  )
}
