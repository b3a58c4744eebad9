import { useActionData, useLoaderData } from '@remix-run/react'
import { correctDocument } from '#app/features/invoices/commands/correct-document.server.ts'
import { getDocumentRecord } from '#app/features/invoices/queries/get-document-record.server.ts'
import { correctionSchema } from '#app/features/invoices/schema.ts'
import { DocumentRecordView } from '#app/features/invoices/ui/document-record.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'invoices.record.title' }

export const loader = memberPage('console:read', ({ actor, params }) => getDocumentRecord(actor, params['id'] ?? ''))

export const action = memberActions('document:issue', {
  correct: form(correctionSchema, async (input, { actor, params }) => {
    const id = params['id'] ?? ''
    await correctDocument(actor, id, input)
    return redirectWithNotice(`/console/documents/${id}`, 'invoices.correct.done')
  }),
})

export default function DocumentRecord() {
  const record = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage tab="documents" title={t('invoices.record.title')} lead={t('invoices.record.lead')}>
      {/* A correction that was issued empties the form. */}
      <DocumentRecordView key={record.lastVersion} record={record} answer={useActionData<typeof action>()} />
    </ConsolePage>
  )
}
