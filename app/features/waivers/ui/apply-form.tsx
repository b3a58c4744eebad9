import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { WORDS_MAX } from '../limits.ts'

const schema = () => import('../schema.ts').then((module) => module.applySchema)
const confirmed = ['twoYearsInTokyo', 'notElsewhere'] as const

/** Asks for the waiver: what cannot be known is confirmed, and there is room for what should be known. */
export function ApplyForm(props: {
  seen: string
  answer: FormAnswer | undefined
  /** What was typed before the session ended. */
  parked: Record<string, string>
}) {
  const { seen, answer, parked } = props
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    ...{ id: 'waiver', intent: 'apply', answer, schema },
    defaultValue: { ...parked, seen },
  })
  const labels = (['twoYearsInTokyo', 'notElsewhere', 'note'] as const).map(
    (key) => [fields[key]!, t(`waivers.apply.${key}`)] as const,
  )
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labels, form.errors, locale)} />
      <input type="hidden" name="seen" value={seen} />
      <div className="grid gap-3">
        {confirmed.map((key) => (
          <CheckboxField key={key} field={fields[key]!} label={t(`waivers.apply.${key}`)} required />
        ))}
      </div>
      <TextArea
        field={fields['note']!}
        label={t('waivers.apply.note')}
        hint={t('waivers.apply.noteHint')}
        rows={4}
        maxLength={WORDS_MAX}
      />
      <div>
        <Button
          name="intent"
          value="apply"
          wide
          pending={useIsSending('apply')}
          pendingLabel={t('waivers.apply.sending')}
        >
          {t('waivers.apply.submit')}
        </Button>
      </div>
    </Form>
  )
}
