import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { AskPage } from '../queries/get-ask-page.server.ts'
import { MESSAGE_MAX } from '../limits.ts'
import { ProfileCard } from './profile-card.tsx'

const schema = () => import('../schema.ts').then((module) => module.requestSchema)

/** From which listing, with which words, and what the other side will see. */
export function AskForm({
  page,
  values,
  answer,
}: {
  page: AskPage
  values: Record<string, unknown>
  answer: FormAnswer | undefined
}) {
  const { t, locale } = useT()
  const isSending = useIsSending()
  const defaultValue = { from: page.chosen ?? undefined, ...values }
  const [form, fields] = useLocalizedForm({ id: 'ask', intent: 'ask', answer, defaultValue, schema })
  const { from, message } = fields
  const isOnly = page.choices.length === 1
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-10">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors(
          [
            [from!, t('introductions.ask.from')],
            [message!, t('introductions.ask.message')],
          ],
          form.errors,
          locale,
        )}
      />
      <input type="hidden" name="to" value={page.to.id} />
      <RadioGroup
        field={from!}
        label={isOnly ? t('introductions.ask.fromTitle') : t('introductions.ask.from')}
        choices={page.choices.map(({ id, title, isVerified }) => ({
          value: id,
          label: title,
          disabled: !isVerified,
          ...(isVerified ? {} : { hint: t('introductions.ask.unverified') }),
        }))}
        required
      />
      <TextArea
        field={message!}
        label={t('introductions.ask.message')}
        hint={t('introductions.ask.messageHint')}
        rows={8}
        maxLength={MESSAGE_MAX}
        required
      />
      <Section title={t('introductions.ask.profileTitle')} lead={t('introductions.ask.profileLead')}>
        <div className="grid gap-4">
          {page.profiles.map(({ key, profile }) => (
            <ProfileCard key={key} profile={profile} />
          ))}
        </div>
      </Section>
      <div className="grid gap-3">
        <div>
          <Button name="intent" value="ask" pending={isSending} pendingLabel={t('introductions.ask.submitting')}>
            {t('introductions.ask.submit')}
          </Button>
        </div>
        <p className="text-small text-ink-soft">{t('introductions.ask.afterwards')}</p>
      </div>
    </Form>
  )
}
