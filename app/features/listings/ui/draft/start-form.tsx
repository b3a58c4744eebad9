import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { formErrorItems } from '#app/ui/form-error-items.ts'
import { Notice } from '#app/ui/notice.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { Section } from '#app/ui/section.tsx'
import type { NewListingPage } from '../../queries/get-new-listing.server.ts'
import { UnverifiedNotice } from '../unverified-notice.tsx'

function WhatComes({ steps }: { steps: readonly string[] }) {
  const { t, dynamic } = useT()
  return (
    <Section title={t('listings.draft.start.title')}>
      <div className="prose">
        <h3>{t('listings.draft.start.steps')}</h3>
        <ol>
          {steps.map((step) => (
            <li key={step}>{dynamic(`listings.steps.${step}.title`)}</li>
          ))}
        </ol>
        <p>{t('listings.draft.start.stepsText')}</p>
        <h3>{t('listings.draft.start.needs')}</h3>
        <p>{t('listings.draft.start.needsText')}</p>
      </div>
    </Section>
  )
}

/** What will be asked, for whom it is posted, and the button that starts a draft. */
export function StartForm({ page, answer }: { page: NewListingPage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const isSending = useIsSending()
  const { participants, chosenId, listingId, steps } = page
  const schema = () => import('../../schema.ts').then((module) => module.startSchema)
  const [form, fields] = useLocalizedForm({
    id: 'start',
    intent: 'start',
    answer,
    schema,
    ...(chosenId ? { defaultValue: { participantId: chosenId } } : {}),
  })
  const participantId = fields['participantId']!
  const errors = formErrorItems([participantId], form.errors)
  return (
    <>
      <div className="grid gap-4">
        <Notice>{t('listings.form.secrecy')}</Notice>
        <UnverifiedNotice participants={participants} />
      </div>
      <WhatComes steps={steps} />
      <Form method="post" {...getFormProps(form)} className="grid gap-6">
        <input type="hidden" name="listingId" value={listingId} />
        {errors.length > 0 && <FormErrorSummary title={t('common.errorSummary')} items={errors} />}
        {participants.length > 1 && (
          <RadioGroup
            field={participantId}
            label={t('listings.form.participant')}
            hint={t('listings.form.participantHint')}
            choices={participants.map(({ id, name }) => ({ value: id, label: name }))}
            required
          />
        )}
        <div>
          <Button name="intent" value="start" pending={isSending} pendingLabel={t('listings.form.sending')}>
            {t('listings.draft.start.submit')}
          </Button>
        </div>
      </Form>
    </>
  )
}
