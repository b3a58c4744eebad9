import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { NOTE_MAX } from '#app/features/introductions/limits.ts'
import { handOverReasons } from '#app/features/introductions/rules.ts'
import { useReasonText } from '#app/features/introductions/ui/desk-reasons.tsx'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import type { Choice } from '#app/ui/choices.ts'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { ReasonList } from '#app/ui/reason-list.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { NavigatorChoice } from '../queries/list-navigator-choices.server.ts'

const schema = () => import('#app/features/introductions/schema.ts').then((module) => module.reassignSchema)

/** So many of those proposed are shown with what speaks for them. */
const REASONS_SHOWN = 3

function Proposed({ choices }: { choices: NavigatorChoice[] }) {
  const reasonText = useReasonText()
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {choices.slice(0, REASONS_SHOWN).map(({ participantId, name, reasons }) => (
        <ReasonList
          key={participantId}
          title={name}
          reasons={(reasons ?? []).map((reason) => ({ key: JSON.stringify(reason), text: reasonText(reason) }))}
        />
      ))}
    </div>
  )
}

function useNavigatorOptions(choices: NavigatorChoice[]) {
  const { t } = useT()
  const optionsOf = (some: NavigatorChoice[]) =>
    some.map(({ participantId, name }) => ({ value: participantId, label: name }))
  return [
    { label: t('operations.reassign.proposed'), options: optionsOf(choices.filter(({ reasons }) => reasons !== null)) },
    { label: t('operations.reassign.others'), options: optionsOf(choices.filter(({ reasons }) => reasons === null)) },
  ].filter(({ options }) => options.length > 0)
}

interface ReassignFormProps {
  /** What can be given: one goes along unseen, of several some are chosen. */
  introductions: Choice[] | string
  choices: NavigatorChoice[]
  answer: FormAnswer | undefined
}

/** To whom, why, and what whoever goes on should know. */
export function ReassignForm({ introductions, choices, answer }: ReassignFormProps) {
  const { t, locale } = useT()
  const isSending = useIsSending('reassign')
  const [form, fields] = useLocalizedForm({ id: 'reassign', intent: 'reassign', answer, schema })
  const { introductionIds, toNavigatorId, reason, note } = fields
  const options = useNavigatorOptions(choices)
  const labelled = [
    [introductionIds!, t('operations.reassign.which')],
    [toNavigatorId!, t('operations.reassign.to')],
    [reason!, t('operations.reassign.reason')],
    [note!, t('operations.reassign.note')],
  ] as const
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors([...labelled], form.errors, locale)} />
      {typeof introductions === 'string' ? (
        <input type="hidden" name="introductionIds" value={introductions} />
      ) : (
        <CheckboxGroup
          field={introductionIds!}
          label={t('operations.reassign.which')}
          choices={introductions}
          required
        />
      )}
      <Proposed choices={choices.filter(({ reasons }) => reasons !== null)} />
      <SelectField
        field={toNavigatorId!}
        label={t('operations.reassign.to')}
        hint={t('operations.reassign.toHint')}
        emptyLabel={t('operations.reassign.choose')}
        options={options}
        required
      />
      <RadioGroup
        field={reason!}
        label={t('operations.reassign.reason')}
        choices={handOverReasons.map((value) => ({ value, label: t(`introductions.handOverReasons.${value}`) }))}
        required
      />
      <TextArea
        field={note!}
        label={t('operations.reassign.note')}
        hint={t('operations.reassign.noteHint')}
        rows={5}
        maxLength={NOTE_MAX}
        required
      />
      <div>
        <Button name="intent" value="reassign" pending={isSending} pendingLabel={t('operations.reassign.sending')}>
          {t('operations.reassign.submit')}
        </Button>
      </div>
    </Form>
  )
}
