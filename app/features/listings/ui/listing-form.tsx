import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { disclosureLevels } from '#app/tracks/disclosure-level.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { formErrorItems } from '#app/ui/form-error-items.ts'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { FormSection } from '#app/ui/form-section.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import type { FormValues } from '../form-values.ts'
import type { ListingIntent } from '../listing-form-schema.ts'
import type { FormChoices, PostingParticipant } from '../queries/get-new-listing.server.ts'
import { fieldLabel } from './field-text.ts'
import { ListingControl } from './listing-control.tsx'
import { useSelectOptions } from './use-select-options.ts'

export interface ListingFormProps {
  track: string
  side: ListingSide
  fields: readonly FieldDefinition[]
  choices: FormChoices
  values: FormValues
  answer: FormAnswer | undefined
  /** Sent along unseen: the new listing's id, or the version that is being changed. */
  hidden: { name: 'listingId' | 'version'; value: string }
  /** To choose from, where the listing is new and there are several. */
  participants: readonly PostingParticipant[]
  /** The buttons, the main one first. */
  intents: readonly ListingIntent[]
  children?: ReactNode
}

function Buttons({ intents }: { intents: readonly ListingIntent[] }) {
  const { t } = useT()
  const isSending = useIsSending()
  const labels = {
    submit: t('listings.form.submit'),
    draft: t('listings.form.saveDraft'),
    save: t('listings.form.saveChanges'),
  }
  return (
    <div className="grid gap-4">
      {intents.includes('submit') && <p className="measure text-ink-soft">{t('listings.form.review')}</p>}
      <ButtonRow>
        {intents.map((intent, index) => (
          <Button
            key={intent}
            name="intent"
            value={intent}
            variant={index === 0 ? 'primary' : 'secondary'}
            formNoValidate={intent === 'draft'}
            pending={isSending}
            pendingLabel={t('listings.form.sending')}
          >
            {labels[intent]}
          </Button>
        ))}
      </ButtonRow>
    </div>
  )
}

function useListingForm({ fields, values, answer, intents }: ListingFormProps) {
  return useLocalizedForm({
    id: 'listing',
    intent: answer?.intent ?? intents[0] ?? 'submit',
    answer,
    defaultValue: values,
    schema: () => import('../listing-form-schema.ts').then(({ listingFormSchema }) => listingFormSchema(fields)),
  })
}

/** The form of a listing, made from the definitions of its track and side, a section for each audience. */
export function ListingForm(props: ListingFormProps) {
  const { track, side, fields, choices, hidden, participants, intents, children } = props
  const translator = useT()
  const { t } = translator
  const [form, metadata] = useListingForm(props)
  const options = useSelectOptions(choices)
  const named = (key: string) =>
    key === 'participantId' ? t('listings.form.participant') : fieldLabel(translator, track, side, key)
  const items = formErrorItems([], form.errors).concat(
    ['participantId', ...fields.map(({ key }) => key)].flatMap((key) =>
      formErrorItems([metadata[key]!]).map((item) => ({
        ...item,
        message: t('listings.form.errorOf', { label: named(key), error: item.message }),
      })),
    ),
  )
  const sections = disclosureLevels.map((level) => ({
    level,
    ofLevel: fields.filter((field) => field.level === level),
  }))
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-14">
      {/* Enter in a text field presses the first button of a form: it must not be the one that publishes. */}
      {intents.includes('draft') && (
        <button
          type="submit"
          name="intent"
          value="draft"
          formNoValidate
          className="hidden"
          aria-hidden="true"
          tabIndex={-1}
        />
      )}
      <input type="hidden" name={hidden.name} value={hidden.value} />
      {items.length > 0 && <FormErrorSummary title={t('common.errorSummary')} items={items} />}
      {children}
      {participants.length > 1 && (
        <RadioGroup
          field={metadata['participantId']!}
          label={t('listings.form.participant')}
          hint={t('listings.form.participantHint')}
          choices={participants.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      )}
      {sections.map(({ level, ofLevel }) => (
        <FormSection
          key={level}
          title={t(`listings.form.sections.${level}.title`)}
          description={t(`listings.form.sections.${level}.text`)}
        >
          {ofLevel.map((definition) => (
            <ListingControl
              key={definition.key}
              track={track}
              side={side}
              definition={definition}
              field={metadata[definition.key]!}
              options={options}
            />
          ))}
        </FormSection>
      ))}
      <Buttons intents={intents} />
    </Form>
  )
}
