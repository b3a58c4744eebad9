import { useActionData, useLoaderData } from '@remix-run/react'
import { addContact } from '#app/features/contacts/commands/add-contact.server.ts'
import { getNewContact } from '#app/features/contacts/queries/get-contact.server.ts'
import { contactSchema } from '#app/features/contacts/schema.ts'
import { ContactPage } from '#app/features/contacts/ui/contact-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'contacts.addTitle' }

export const loader = memberPage('introduction:broker', async () => getNewContact())

export const action = memberActions('introduction:broker', {
  saveContact: form(contactSchema, async (input, { actor }) => {
    await addContact(actor, input)
    return redirectWithNotice('/desk/contacts', 'contacts.notices.added')
  }),
})

export default function NewContactRoute() {
  return <ContactPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
