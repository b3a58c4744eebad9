import { getFormProps } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { type ChangeEvent, useState } from 'react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { DOCUMENT_MAX_BYTES } from '../limits.ts'
import type { OwnDocumentsPage } from '../queries/get-own-documents.server.ts'
import { StandingBadge } from './standing-badge.tsx'

interface OwnDocumentsProps {
  page: OwnDocumentsPage
  answer: FormAnswer | undefined
}

const schema = () => import('../schema.ts').then((module) => module.addDocumentSchema)
const ACCEPT = 'application/pdf,image/jpeg,image/png'

function AddForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({ id: 'document', intent: 'add', answer, schema })
  const [isTooLarge, setTooLarge] = useState(false)
  const isSending = useIsSending('add')
  const [label, file] = [fields['label']!, fields['file']!]
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const isLarge = (currentTarget.files?.[0]?.size ?? 0) > DOCUMENT_MAX_BYTES
    if (isLarge) currentTarget.value = ''
    setTooLarge(isLarge)
  }
  const labels = [
    [label, t('verification.documents.label')] as const,
    [file, t('verification.documents.file')] as const,
  ]
  return (
    <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labels, form.errors, locale)} />
      <input type="hidden" name="intent" value="add" />
      <TextField
        field={label}
        label={t('verification.documents.label')}
        hint={t('verification.documents.labelHint')}
        maxLength={100}
        required
      />
      <FileField
        field={file}
        errors={isTooLarge ? [t('verification.documents.tooLarge')] : file.errors}
        label={t('verification.documents.file')}
        hint={t('verification.documents.fileHint')}
        accept={ACCEPT}
        onChange={choose}
        required
      />
      <div>
        <Button pending={isSending} pendingLabel={t('verification.documents.adding')}>
          {t('verification.documents.add')}
        </Button>
      </div>
    </Form>
  )
}

function Handed({ page, answer }: OwnDocumentsProps) {
  const { t, locale } = useT()
  if (page.documents.length === 0) return <p className="text-ink-soft">{t('verification.documents.none')}</p>
  return (
    <ul className="grid gap-4">
      {page.documents.map(({ id, label, uploadedAt }) => (
        <Card as="li" key={id} className="grid gap-3">
          <div>
            <p className="font-bold wrap-anywhere">{label}</p>
            <p className="text-small text-ink-soft">
              {t('verification.documents.uploaded', { date: formatDate(uploadedAt, locale) })}
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-4">
            <a href={`/documents/${id}`} download aria-label={t('verification.documents.downloadOf', { label })}>
              {t('verification.documents.download')}
            </a>
            <ButtonForm
              intent="remove"
              field={{ name: 'documentId', value: id }}
              variant="quiet"
              size="small"
              aria-label={t('verification.documents.removeOf', { label })}
              answer={answer?.result.initialValue?.['documentId'] === id ? answer : undefined}
            >
              {t('verification.documents.remove')}
            </ButtonForm>
          </div>
        </Card>
      ))}
    </ul>
  )
}

function Checks({ page }: { page: OwnDocumentsPage }) {
  const { t, locale } = useT()
  const colon = locale === 'ja' ? '、' : ', '
  return (
    <ul className="grid gap-4">
      {page.checks.map(({ kind, standing, checkedAt, validUntil }) => {
        const isDone = standing === 'passed' || standing === 'expired'
        const dates = [
          isDone && checkedAt && t('verification.documents.checkedOn', { date: formatDate(checkedAt, locale) }),
          isDone && validUntil && t('verification.documents.validUntil', { date: formatDate(validUntil, locale) }),
        ].filter(Boolean)
        return (
          <li key={kind} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-bold">{t(`verification.kinds.${kind}`)}</span>
            <StandingBadge standing={standing} />
            {dates.length > 0 && <span className="text-small text-ink-soft">{dates.join(colon)}</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** The papers a participant hands in for its check, and where the check stands. */
export function OwnDocumentsPageView(props: OwnDocumentsProps) {
  const { t } = useT()
  const { page, answer } = props
  return (
    <Page width="narrow">
      <PageHeader
        eyebrow={<span className="wrap-anywhere">{page.name}</span>}
        title={t('verification.documents.title')}
        lead={t('verification.documents.lead')}
      />
      <Notice>{t('verification.documents.privacy')}</Notice>
      {page.documents.length < page.max ? (
        <AddForm key={page.documents[0]?.id ?? 'none'} answer={answer} />
      ) : (
        <Notice tone="warning">{t('verification.documents.full', { max: page.max })}</Notice>
      )}
      <Section title={t('verification.documents.list')}>
        <Handed {...props} />
      </Section>
      <Section title={t('verification.documents.checks')}>
        <Checks page={page} />
      </Section>
      <p>
        <Link to={`/participants/${page.participantId}`}>{t('verification.documents.toProfile')}</Link>
      </p>
    </Page>
  )
}
