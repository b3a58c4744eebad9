import { Form } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ImportPage } from '../queries/get-import.server.ts'

interface Props {
  counts: ImportPage['counts']
  answer: FormAnswer | undefined
}

function ConfirmButton({ counts, answer }: Props) {
  const { t, locale } = useT()
  const errorText = useErrorText()
  const isSending = useIsSending('confirm')
  const errors =
    answer?.intent === 'confirm' ? Object.values(answer.result.error ?? {}).flatMap((all) => all ?? []) : []
  const count = (counts.created + counts.updated).toLocaleString(locale)
  return (
    <Form method="post" className="grid gap-6">
      {errors.length > 0 && (
        <Notice tone="danger" role="alert">
          {errors.map(errorText).join(' ')}
        </Notice>
      )}
      <input type="hidden" name="intent" value="confirm" />
      {counts.submitted > 0 ? (
        <RadioGroup
          name="keep"
          label={t('imports.page.keep')}
          defaultValue="drafts"
          unmarked
          choices={[
            { value: 'drafts', label: t('imports.page.keepDrafts'), hint: t('imports.page.keepDraftsHint') },
            {
              value: 'submit',
              label: t('imports.page.keepSubmit'),
              hint: t('imports.page.keepSubmitHint', { count: counts.submitted.toLocaleString(locale) }),
            },
          ]}
        />
      ) : (
        <>
          <input type="hidden" name="keep" value="drafts" />
          <p>
            {t('imports.page.keepDrafts')}
            {locale === 'ja' ? '。' : '. '}
            {t('imports.page.keepDraftsHint')}
          </p>
        </>
      )}
      <div>
        <Button wide pending={isSending}>
          {t('imports.page.confirm', { count })}
        </Button>
      </div>
    </Form>
  )
}

/** The one press that writes. */
export function ConfirmImportForm({ counts, answer }: Props) {
  const { t } = useT()
  return (
    <Section title={t('imports.page.confirmTitle')}>
      {counts.created + counts.updated === 0 ? (
        <Notice>{t('imports.page.confirmNothing')}</Notice>
      ) : (
        <ConfirmButton counts={counts} answer={answer} />
      )}
      <div className="mt-4">
        <ButtonForm intent="drop" variant="quiet" answer={answer}>
          {t('imports.page.drop')}
        </ButtonForm>
      </div>
    </Section>
  )
}
