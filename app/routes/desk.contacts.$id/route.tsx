import { useActionData, useLoaderData } from '@remix-run/react'
import { changeContact } from '#app/features/contacts/commands/change-contact.server.ts'
import { getContact } from '#app/features/contacts/queries/get-contact.server.ts'
import { contactSchema } from '#app/features/contacts/schema.ts'
import { ContactPage } from '#app/features/contacts/ui/contact-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'contacts.one' }

export const loader = memberPage('introduction:broker', ({ actor, params }) => getContact(actor, params['id'] ?? ''))

export const action = memberActions('introduction:broker', {
  saveContact: form(contactSchema, async (input, { actor, params }) => {
    await changeContact(actor, params['id'] ?? '', input)
    return redirectWithNotice('/desk/contacts', 'contacts.notices.changed')
  }),
})

export default function ContactRoute() {
  const page = useLoaderData<typeof loader>()
  return <ContactPage key={page.id} page={page} answer={useActionData<typeof action>()} />
}
