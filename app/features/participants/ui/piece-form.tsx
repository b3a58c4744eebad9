import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { CAPTION_MAX } from '../limits.ts'
import { PictureFields } from './picture-fields.tsx'

interface PieceFormProps {
  intent: 'add' | 'save'
  values?: Record<string, string>
  answer: FormAnswer | undefined
}

const schema = () => import('../portfolio-schema.ts').then((module) => module.pieceSchema)

/** A piece of work: a picture if there is one, its name, what it was. */
export function PieceForm({ intent, values, answer }: PieceFormProps) {
  const { t, locale } = useT()
  const isSending = useIsSending(intent)
  const [form, fields] = useLocalizedForm({
    id: 'piece',
    intent,
    answer,
    schema,
    ...(values ? { defaultValue: values } : {}),
  })
  const [title, caption, year] = [fields['title']!, fields['caption']!, fields['year']!]
  const [picture, alt, crop] = [fields['picture']!, fields['alt']!, fields['crop']!]
  const shown = [
    [title, t('profiles.portfolio.pieceTitle')],
    [caption, t('profiles.portfolio.caption')],
    [year, t('profiles.portfolio.year')],
    [picture, t('images.picture')],
    [alt, t('images.alt')],
  ] as const
  return (
    <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <input type="hidden" name="intent" value={intent} />
      <TextField
        field={title}
        label={t('profiles.portfolio.pieceTitle')}
        hint={t('profiles.portfolio.titleHint')}
        required
      />
      <TextArea
        field={caption}
        label={t('profiles.portfolio.caption')}
        hint={t('profiles.portfolio.captionHint')}
        rows={4}
        maxLength={CAPTION_MAX}
      />
      <TextField
        field={year}
        label={t('profiles.portfolio.year')}
        hint={t('profiles.portfolio.yearHint')}
        size="short"
      />
      <PictureFields fields={{ picture, alt, crop }} isOptional />
      <div>
        <Button pending={isSending} pendingLabel={t('images.adding')}>
          {t(intent === 'add' ? 'profiles.portfolio.add' : 'participants.form.save')}
        </Button>
      </div>
    </Form>
  )
}
