import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Section } from '#app/ui/section.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { DeskProfile } from '../queries/get-desk-profile.server.ts'

const schema = () => import('../schema.ts').then((module) => module.conflictSchema)

function ConflictForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const isSending = useIsSending('declareConflict')
  const [form, fields] = useLocalizedForm({ id: 'conflict', intent: 'declareConflict', answer, schema })
  const shown = (['organisation', 'reason'] as const).map(
    (name) => [fields[name]!, t(`navigators.conflicts.fields.${name}`)] as const,
  )
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <TextField
        field={fields['organisation']!}
        label={t('navigators.conflicts.fields.organisation')}
        hint={t('navigators.conflicts.organisationHint')}
        required
      />
      <TextField
        field={fields['reason']!}
        label={t('navigators.conflicts.fields.reason')}
        hint={t('navigators.conflicts.reasonHint')}
      />
      <div>
        <Button
          name="intent"
          value="declareConflict"
          variant="secondary"
          pending={isSending}
          pendingLabel={t('navigators.saving')}
        >
          {t('navigators.conflicts.add')}
        </Button>
      </div>
    </Form>
  )
}

/** Organisations the navigator may not broker for, because of an interest of its own. */
export function ConflictsSection({ page, answer }: { page: DeskProfile; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  return (
    <Section title={t('navigators.conflicts.title')} lead={t('navigators.conflicts.lead')}>
      {page.conflicts.length > 0 && (
        <ul className="mb-8 border-t border-line">
          {page.conflicts.map(({ id, organisation, reason, declaredAt }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3"
            >
              <span className="grid min-w-0 wrap-anywhere">
                <span className="font-bold">{organisation}</span>
                <span className="text-small text-ink-soft">
                  {[reason, t('navigators.conflicts.since', { date: formatDate(declaredAt, locale) })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <ButtonForm
                intent="withdrawConflict"
                field={{ name: 'conflictId', value: id }}
                variant="secondary"
                size="small"
                aria-label={t('navigators.conflicts.removeOne', { name: organisation })}
              >
                {t('navigators.remove')}
              </ButtonForm>
            </li>
          ))}
        </ul>
      )}
      <ConflictForm key={page.conflicts.length} answer={answer} />
    </Section>
  )
}
