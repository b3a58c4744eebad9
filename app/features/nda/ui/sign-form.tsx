import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { NdaPage } from '../queries/get-nda-page.server.ts'

const schema = () => import('../schema.ts').then((module) => module.signSchema)

/** Signing: the own name typed and a box ticked; the fingerprint of the shown text goes along. */
export function SignForm({ page, answer }: { page: NdaPage; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const isSending = useIsSending()
  const [form, fields] = useLocalizedForm({ id: 'sign', intent: 'sign', answer, schema })
  const { signerName, agreed } = fields
  const name = page.signerName
  return (
    <Section title={t('nda.signTitle')} lead={t('nda.signLead', { name })} className="no-print">
      <Form method="post" {...getFormProps(form)} className="grid gap-6">
        <FormErrorSummary
          title={t('common.errorSummary')}
          items={labelledErrors(
            [
              [signerName!, t('nda.name')],
              [agreed!, t('nda.agree')],
            ],
            form.errors,
            locale,
          )}
        />
        <input type="hidden" name="locale" value={page.text.locale} />
        <input type="hidden" name="sha256" value={page.text.sha256} />
        <input type="hidden" name="side" value={page.mySide} />
        <TextField
          field={signerName!}
          label={t('nda.name')}
          hint={t('nda.nameHint', { name })}
          autoComplete="off"
          required
        />
        <CheckboxField field={agreed!} label={t('nda.agree')} required />
        <div>
          <Button name="intent" value="sign" pending={isSending} pendingLabel={t('nda.submitting')}>
            {t('nda.submit')}
          </Button>
        </div>
      </Form>
    </Section>
  )
}
