import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { ScreeningPage } from '#app/features/verification/queries/list-screening.server.ts'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'

interface ScreeningProps {
  page: ScreeningPage
  answer: FormAnswer | undefined
}

function AddForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({ id: 'add', intent: 'add', answer })
  const labels = (['name', 'corporateNumber', 'reason', 'source'] as const).map(
    (key) => [fields[key]!, t(`verification.screening.${key}`)] as const,
  )
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labels, form.errors, locale)} />
      {labels.map(([field, label]) => (
        <TextField
          key={field.name}
          field={field}
          label={label}
          hint={field.name === 'source' ? t('verification.screening.sourceHint') : undefined}
          inputMode={field.name === 'corporateNumber' ? 'numeric' : undefined}
          size={field.name === 'corporateNumber' ? 'medium' : 'full'}
          required={field.name !== 'corporateNumber'}
        />
      ))}
      <div>
        <Button name="intent" value="add">
          {t('verification.screening.add')}
        </Button>
      </div>
    </Form>
  )
}

function ImportForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({ id: 'import', intent: 'import', answer })
  const [lines, source] = [fields['lines']!, fields['source']!]
  const labels = [
    [lines, t('verification.screening.lines')] as const,
    [source, t('verification.screening.source')] as const,
  ]
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labels, form.errors, locale)} />
      <TextArea
        field={lines}
        label={t('verification.screening.lines')}
        hint={t('verification.screening.importLead')}
        rows={8}
        required
      />
      <TextField
        field={source}
        label={t('verification.screening.source')}
        hint={t('verification.screening.sourceHint')}
        required
      />
      <div>
        <Button name="intent" value="import" variant="secondary">
          {t('verification.screening.import')}
        </Button>
      </div>
    </Form>
  )
}

function Entries({ page, answer }: ScreeningProps) {
  const { t, locale } = useT()
  return (
    <Table
      caption={t('verification.screening.title')}
      captionHidden
      rows={page.rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t(page.q ? 'verification.screening.notFound' : 'verification.screening.none')} />}
      columns={[
        { key: 'name', header: t('verification.screening.name'), isRowHeader: true, cell: ({ name }) => name },
        {
          key: 'corporateNumber',
          header: t('verification.screening.corporateNumber'),
          cell: ({ corporateNumber }) => corporateNumber ?? '',
        },
        { key: 'reason', header: t('verification.screening.reason'), cell: ({ reason }) => reason },
        { key: 'source', header: t('verification.screening.source'), cell: ({ source }) => source },
        {
          key: 'addedAt',
          header: t('verification.screening.addedAt'),
          cell: ({ addedAt }) => formatDate(addedAt, locale),
        },
        {
          key: 'action',
          header: t('verification.screening.action'),
          cell: ({ id, name }) => (
            <ButtonForm
              intent="remove"
              field={{ name: 'entryId', value: id }}
              variant="quiet"
              size="small"
              aria-label={t('verification.screening.removeOf', { name })}
              answer={answer?.result.initialValue?.['entryId'] === id ? answer : undefined}
            >
              {t('verification.screening.remove')}
            </ButtonForm>
          ),
        },
      ]}
    />
  )
}

/** The list of improper actors: found in it, added to it, taken off it. */
export function ScreeningList({ page, answer }: ScreeningProps) {
  const { t } = useT()
  return (
    <>
      <Form method="get" className="flex flex-wrap items-end gap-3" role="search">
        <TextField name="q" label={t('verification.screening.search')} defaultValue={page.q} size="medium" unmarked />
        <Button variant="secondary">{t('verification.screening.searchButton')}</Button>
      </Form>
      <p role="status">{t('verification.screening.count', { count: page.total })}</p>
      <Entries page={page} answer={answer} />
      <div className="grid items-start gap-10 lg:grid-cols-2">
        <Section title={t('verification.screening.addTitle')}>
          <AddForm key={`add ${page.total}`} answer={answer} />
        </Section>
        <Section title={t('verification.screening.importTitle')}>
          <ImportForm key={`import ${page.total}`} answer={answer} />
        </Section>
      </div>
    </>
  )
}
