import { useActionData, useLoaderData } from '@remix-run/react'
import { addDocument } from '#app/features/verification/commands/add-document.server.ts'
import { removeDocument } from '#app/features/verification/commands/remove-document.server.ts'
import { getOwnDocuments } from '#app/features/verification/queries/get-own-documents.server.ts'
import { addDocumentSchema, removeDocumentSchema } from '#app/features/verification/schema.ts'
import { OwnDocumentsPageView } from '#app/features/verification/ui/own-documents-page.tsx'
import { form } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { memberUploads } from '#app/platform/http/upload-action.server.ts'

export const handle = { titleKey: 'verification.documents.title' }

export const loader = memberPage('participant:request_verification', ({ actor, params }) =>
  getOwnDocuments(actor, params['id']!),
)

export const action = memberUploads('participant:request_verification', {
  add: form(addDocumentSchema, async (input, { actor, params }) => {
    const participantId = params['id']!
    await addDocument(actor, { ...input, participantId })
    return redirectWithNotice(`/participants/${participantId}/documents`, 'verification.notices.documentAdded')
  }),
  remove: form(removeDocumentSchema, async (input, { actor, params }) => {
    const participantId = params['id']!
    await removeDocument(actor, { ...input, participantId })
    return redirectWithNotice(`/participants/${participantId}/documents`, 'verification.notices.documentRemoved')
  }),
})

export default function Documents() {
  return <OwnDocumentsPageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
