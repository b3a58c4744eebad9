import { useActionData } from '@remix-run/react'
import { importContacts } from '#app/features/contacts/commands/import-contacts.server.ts'
import { checkContacts, type ContactsCheck } from '#app/features/contacts/queries/check-contacts.server.ts'
import { checkContactsSchema, importContactsSchema } from '#app/features/contacts/schema.ts'
import { contactWords } from '#app/features/contacts/ui/contact-words.server.ts'
import { ImportContactsPage } from '#app/features/contacts/ui/import-page.tsx'
import { type FormAnswer, form } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { memberUploads } from '#app/platform/http/upload-action.server.ts'

export const handle = { titleKey: 'contacts.import.title' }

export const loader = memberPage('introduction:broker', async () => null)

export const action = memberUploads('introduction:broker', {
  check: form(checkContactsSchema, async (input, { actor }) =>
    Response.json(
      { check: await checkContacts(actor, input, contactWords) },
      { headers: { 'Cache-Control': 'no-store' } },
    ),
  ),
  import: form(importContactsSchema, async (input, { actor }) => {
    await importContacts(actor, input, contactWords)
    return redirectWithNotice('/desk/contacts', 'contacts.notices.imported')
  }),
})

export default function ImportContactsRoute() {
  // What a check answers is the page itself: the file is kept nowhere in between.
  const answer = useActionData() as FormAnswer | { check: ContactsCheck } | undefined
  const check = answer && 'check' in answer ? answer.check : undefined
  return <ImportContactsPage check={check} answer={answer && 'intent' in answer ? answer : undefined} />
}
