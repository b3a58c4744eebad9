import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { TaskSubject } from '../queries/find-subject.server.ts'

const schema = () => import('../schema.ts').then((module) => module.taskSchema)

/** Something to do, and by when. */
export function TaskForm({ about, answer }: { about: TaskSubject | null; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const isSending = useIsSending('addTask')
  const [form, fields] = useLocalizedForm({ id: 'task', intent: 'addTask', answer, schema })
  const shown = (['title', 'dueOn'] as const).map((name) => [fields[name]!, t(`tasks.fields.${name}`)] as const)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      {about && <input type="hidden" name={`${about.kind}Id`} value={about.id} />}
      <TextField
        field={fields['title']!}
        label={t('tasks.fields.title')}
        hint={t('tasks.titleHint')}
        autoComplete="off"
        required
      />
      <DateField field={fields['dueOn']!} label={t('tasks.fields.dueOn')} />
      <div>
        <Button
          name="intent"
          value="addTask"
          variant="secondary"
          pending={isSending}
          pendingLabel={t('navigators.saving')}
        >
          {t('tasks.add')}
        </Button>
      </div>
    </Form>
  )
}
