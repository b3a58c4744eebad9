import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

const ENCODINGS = ['utf-8', 'shift_jis'] as const

export interface UploadFormProps {
  referrers: readonly { id: string; name: string }[]
  isOperator: boolean
  answer: FormAnswer | undefined
}

/** For whom the file is, where there is a choice. */
function useWhose({ referrers, isOperator }: UploadFormProps) {
  const { t } = useT()
  const own = referrers.map(({ id, name }) => ({ value: id, label: name }))
  return isOperator ? [{ value: 'operator', label: t('imports.list.operator') }, ...own] : own
}

/** Sends a file, or its text; nothing is written by it. */
export function UploadForm(props: UploadFormProps) {
  const { t, locale } = useT()
  const isSending = useIsSending()
  const whose = useWhose(props)
  const [form, fields] = useLocalizedForm({ id: 'import', intent: 'upload', answer: props.answer })
  const labelled = (['file', 'text', 'as', 'encoding'] as const).map(
    (name) => [fields[name]!, t(`imports.new.${name}`)] as const,
  )
  return (
    <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="grid gap-8">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labelled, form.errors, locale)} />
      <input type="hidden" name="intent" value="upload" />
      {whose.length > 1 && (
        <RadioGroup field={fields['as']!} label={t('imports.new.as')} choices={whose} defaultValue={whose[0]!.value} />
      )}
      <FileField
        field={fields['file']!}
        label={t('imports.new.file')}
        hint={t('imports.new.fileHint')}
        accept=".csv,text/csv,text/plain"
        unmarked
      />
      <SelectField
        field={fields['encoding']!}
        label={t('imports.new.encoding')}
        hint={t('imports.new.encodingHint')}
        emptyLabel={t('imports.new.auto')}
        options={ENCODINGS.map((value) => ({ value, label: t(`imports.encodings.${value}`) }))}
        unmarked
      />
      <Disclosure summary={t('imports.new.paste')}>
        <TextArea
          field={fields['text']!}
          label={t('imports.new.text')}
          hint={t('imports.new.textHint')}
          rows={8}
          unmarked
        />
      </Disclosure>
      <div>
        <Button wide pending={isSending} pendingLabel={t('imports.new.sending')}>
          {t('imports.new.submit')}
        </Button>
      </div>
    </Form>
  )
}
