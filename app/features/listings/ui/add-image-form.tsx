import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { PictureFields } from '#app/features/participants/ui/picture-fields.tsx'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'

const schema = () => import('../picture-schema.ts').then((module) => module.addImageSchema)

/** Adds one picture to a list of the listing. */
export function AddImageForm({ field, answer }: { field: string; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({ id: `add-${field}`, intent: 'add', answer, schema })
  const isSending = useIsSending('add', { name: 'field', value: field })
  const [picture, alt, crop] = [fields['picture']!, fields['alt']!, fields['crop']!]
  const labels = [[picture, t('images.picture')] as const, [alt, t('images.alt')] as const]
  return (
    <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labels, form.errors, locale)} />
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="field" value={field} />
      <PictureFields
        fields={{ picture, alt, crop }}
        altHint={`${t('images.altHint')}${locale === 'ja' ? '' : ' '}${t('images.altAnonymous')}`}
      />
      <div>
        <Button pending={isSending} pendingLabel={t('images.adding')}>
          {t('images.add')}
        </Button>
      </div>
    </Form>
  )
}
