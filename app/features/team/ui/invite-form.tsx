import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { roleChoices } from './role-choices.ts'

export function InviteForm({ answer }: { answer: FormAnswer | undefined }) {
  const translator = useT()
  const { t, locale } = translator
  const [form, fields] = useLocalizedForm({
    id: 'invite',
    intent: 'invite',
    answer,
    defaultValue: { role: 'member' },
    schema: () => import('../schema.ts').then(({ inviteSchema }) => inviteSchema),
  })
  const shown = [
    [fields.email!, t('team.email')],
    [fields.role!, t('team.role')],
  ] as const
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <input type="hidden" name="intent" value="invite" />
      <TextField
        field={fields.email!}
        type="email"
        label={t('team.email')}
        hint={t('team.emailHint')}
        inputMode="email"
        autoComplete="off"
        required
        unmarked
      />
      <RadioGroup field={fields.role!} label={t('team.role')} choices={roleChoices(translator)} required unmarked />
      <div>
        <Button wide pending={useIsSending('invite')} pendingLabel={t('team.inviting')}>
          {t('team.invite')}
        </Button>
      </div>
    </Form>
  )
}
