import { type FieldMetadata, getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { openKinds } from '#app/features/participants/kinds.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { FormSection } from '#app/ui/form-section.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { consentMethods } from '../consent.ts'
import { ConsentText } from './consent-text.tsx'

export interface RegisterClientFormProps {
  formKey: string
  referrers: readonly { id: string; name: string }[]
  consentVersion: string
  today: string
  values?: Record<string, unknown>
  answer: FormAnswer | undefined
}

type Fields = Record<string, FieldMetadata<unknown> | undefined>

function ClientFields({ fields }: { fields: Fields }) {
  const { t } = useT()
  return (
    <FormSection title={t('referrers.form.client')}>
      <TextField
        field={fields['name']!}
        label={t('referrers.form.name')}
        hint={t('referrers.form.nameHint')}
        autoComplete="off"
        size="full"
        required
      />
      <CheckboxGroup
        field={fields['kinds']!}
        label={t('referrers.form.kinds')}
        hint={t('referrers.form.kindsHint')}
        choices={openKinds.map((value) => ({ value, label: t(`participants.kinds.${value}`) }))}
        columns
        required
      />
    </FormSection>
  )
}

function ConsentFields({ fields, version, today }: { fields: Fields; version: string; today: string }) {
  const { t } = useT()
  return (
    <FormSection title={t('referrers.form.consent')} description={t('referrers.form.consentLead')}>
      <div>
        <a className="link" href="/clients/consent" target="_blank" rel="noreferrer">
          {t('referrers.form.print')}
        </a>
        <Disclosure summary={t('referrers.form.read')}>
          <ConsentText version={version} />
        </Disclosure>
      </div>
      <input type="hidden" name="consentVersion" value={version} />
      <TextField
        field={fields['consentBy']!}
        label={t('referrers.form.consentBy')}
        hint={t('referrers.form.consentByHint')}
        autoComplete="off"
        required
      />
      <DateField field={fields['consentOn']!} label={t('referrers.form.consentOn')} max={today} required />
      <RadioGroup
        field={fields['consentMethod']!}
        label={t('referrers.form.consentMethod')}
        choices={consentMethods.map((value) => ({ value, label: t(`referrers.form.methods.${value}`) }))}
        columns
        required
      />
      <CheckboxField field={fields['hasConsented']!} label={t('referrers.form.hasConsented', { version })} required />
    </FormSection>
  )
}

const FIELDS = ['referrerId', 'name', 'kinds', 'consentBy', 'consentOn', 'consentMethod', 'hasConsented'] as const

/** Name, kind and consent of a client. */
export function RegisterClientForm(props: RegisterClientFormProps) {
  const { t, locale } = useT()
  const { formKey, referrers, consentVersion, today, values, answer } = props
  const isSending = useIsSending()
  const schema = () => import('../schema.ts').then((module) => module.registerClientSchema)
  const defaultValue = { consentOn: today, ...values }
  const [form, fields] = useLocalizedForm({ id: 'client', intent: 'register', answer, defaultValue, schema })
  const label = (name: (typeof FIELDS)[number]) =>
    name === 'referrerId'
      ? t('referrers.form.referrer')
      : name === 'hasConsented'
        ? t('referrers.form.consent')
        : t(`referrers.form.${name}`)
  const labelled = FIELDS.map((name) => [fields[name]!, label(name)] as const)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-12">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labelled, form.errors, locale)} />
      <input type="hidden" name="formKey" value={formKey} />
      {referrers.length > 1 && (
        <RadioGroup
          field={fields['referrerId']!}
          label={t('referrers.form.referrer')}
          choices={referrers.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={referrers[0]!.id}
        />
      )}
      <ClientFields fields={fields as Fields} />
      <ConsentFields fields={fields as Fields} version={consentVersion} today={today} />
      <ButtonRow>
        <Button wide pending={isSending} pendingLabel={t('referrers.form.sending')}>
          {t('referrers.form.submit')}
        </Button>
        <ButtonLink to="/clients" variant="quiet">
          {t('common.cancel')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}
