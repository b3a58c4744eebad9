import { Form } from '@remix-run/react'
import { getFormProps } from '@conform-to/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { ContactsCheck } from '../queries/check-contacts.server.ts'
import { DuplicateChoice } from './duplicate-choice.tsx'
import { ImportCheck } from './import-check.tsx'

interface ImportPageProps {
  answer: FormAnswer | undefined
  check: ContactsCheck | undefined
}

function UploadForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const isSending = useIsSending('check')
  const [form, fields] = useLocalizedForm({ id: 'upload', intent: 'check', answer })
  const labelled = (['file', 'text'] as const).map((name) => [fields[name]!, t(`contacts.import.${name}`)] as const)
  return (
    <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="grid gap-8">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labelled, form.errors, locale)} />
      <FileField
        field={fields['file']!}
        label={t('contacts.import.file')}
        hint={t('contacts.import.fileHint')}
        accept=".csv,text/csv,text/plain"
        unmarked
      />
      <DuplicateChoice chosen="skip" id="duplicates" />
      <Disclosure summary={t('contacts.import.paste')}>
        <TextArea field={fields['text']!} label={t('contacts.import.text')} rows={8} unmarked />
      </Disclosure>
      <div>
        <Button name="intent" value="check" pending={isSending} pendingLabel={t('contacts.import.checking')}>
          {t('contacts.import.check')}
        </Button>
      </div>
    </Form>
  )
}

/** Taking in a file of contacts: the template, the file, what it would do, the button that does it. */
export function ImportContactsPage({ answer, check }: ImportPageProps) {
  const { t } = useT()
  return (
    <Page>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('contacts.title'), to: '/desk/contacts' }, { label: t('contacts.import.title') }]}
          />
        }
        title={t('contacts.import.title')}
        lead={t('contacts.import.lead')}
      />
      {check && <ImportCheck key={check.text} check={check} />}
      <Section title={t(check ? 'contacts.import.another' : 'contacts.import.choose')}>
        <p className="mb-6">
          <a href="/desk/contacts/template" download className="link">
            {t('contacts.import.template')}
          </a>
        </p>
        <UploadForm key={check?.text} answer={answer} />
      </Section>
    </Page>
  )
}
