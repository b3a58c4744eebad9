import { useActionData, useLoaderData } from '@remix-run/react'
import { refreshContact, removeContact } from '#app/features/contacts/commands/change-contact.server.ts'
import { listContacts } from '#app/features/contacts/queries/list-contacts.server.ts'
import { contactRowSchema, readContactQuery } from '#app/features/contacts/schema.ts'
import { ContactsPageView } from '#app/features/contacts/ui/contacts-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'contacts.title' }

export const loader = memberPage('introduction:broker', ({ actor, url }) =>
  listContacts(actor, readContactQuery(url), pageNumber(url)),
)

/** Back to where the button was: the same filters and page. */
const back = (request: Request, notice: string) => {
  const { pathname, search } = new URL(request.url)
  return redirectWithNotice(`${pathname}${search}`, `contacts.notices.${notice}`)
}

export const action = memberActions('introduction:broker', {
  refreshContact: form(contactRowSchema, async ({ contactId }, { actor, request }) => {
    await refreshContact(actor, contactId)
    return back(request, 'refreshed')
  }),
  removeContact: form(contactRowSchema, async ({ contactId }, { actor, request }) => {
    await removeContact(actor, contactId)
    return back(request, 'removed')
  }),
})

export const shouldRevalidate = () => true

export default function ContactsRoute() {
  return <ContactsPageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
