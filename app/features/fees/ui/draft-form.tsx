import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { useYenReadBack } from '#app/i18n/use-yen-read-back.ts'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import type { FieldSource } from '#app/ui/field-source.ts'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { FormSection } from '#app/ui/form-section.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import { figureFields } from '../draft-fields.ts'
import { SOURCE_MAX } from '../limits.ts'
import type { FeeSchedulePage } from '../queries/get-fee-schedule.server.ts'

const load = () => import('../schema.ts')
const schemas = {
  scale: () => load().then((module) => module.scaleDraftSchema),
  flat: () => load().then((module) => module.flatDraftSchema),
  visit: () => load().then((module) => module.visitDraftSchema),
  sizes: () => load().then((module) => module.sizesDraftSchema),
}

const isPercent = (name: string) => name === 'travel' || name.startsWith('percent')

/** `upTo3` is the box `upTo` of the third band. */
const splitName = (name: string): [key: string, band: string] => [name.replace(/\d$/, ''), /\d$/.exec(name)?.[0] ?? '']

function useLabel() {
  const { dynamic } = useT()
  return (name: string): string => {
    const [key, band] = splitName(name)
    return dynamic(`fees.draft.${key}`, { band })
  }
}

function FigureField({ name, field }: { name: string; field: FieldSource }) {
  const label = useLabel()(name)
  const readBack = useYenReadBack()
  if (isPercent(name)) return <TextField field={field} label={label} inputMode="numeric" size="short" unmarked />
  return <YenField field={field} label={label} inputMode="text" readBack={readBack} grouped unmarked />
}

/** Figures, first day and source of a new version; it is looked at beside the old one before anybody approves it. */
export function DraftForm({ page, answer }: { page: FeeSchedulePage; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const label = useLabel()
  const { shape } = page.last
  const figures = figureFields(page.last)
  const [form, fields] = useLocalizedForm({
    id: 'draft',
    intent: shape,
    answer,
    defaultValue: { ...Object.fromEntries(figures), validFrom: '', sourceJa: '', sourceEn: '' },
    schema: schemas[shape],
  })
  const labelled = [...figures.map(([name]) => name), 'validFrom', 'sourceJa', 'sourceEn'].map(
    (name) => [fields[name]!, label(name)] as const,
  )
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-9">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labelled, form.errors, locale)} />
      <FormSection title={t('fees.draft.figures')} description={t(`fees.draft.shapes.${shape}`)}>
        <div className={shape === 'scale' ? 'grid gap-x-6 gap-y-5 sm:grid-cols-2' : 'grid gap-5'}>
          {figures.map(([name]) => (
            <FigureField key={name} name={name} field={fields[name]!} />
          ))}
        </div>
      </FormSection>
      <FormSection title={t('fees.draft.when')}>
        <DateField
          field={fields['validFrom']!}
          label={label('validFrom')}
          hint={t('fees.draft.validFromHint')}
          min={page.today}
          required
        />
        {(['sourceJa', 'sourceEn'] as const).map((name) => (
          <TextField
            key={name}
            field={fields[name]!}
            label={label(name)}
            hint={t('fees.draft.sourceHint')}
            maxLength={SOURCE_MAX}
            required
          />
        ))}
      </FormSection>
      <div>
        <Button name="intent" value={shape}>
          {t('fees.draft.submit')}
        </Button>
      </div>
    </Form>
  )
}
