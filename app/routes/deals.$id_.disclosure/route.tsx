import { useActionData, useLoaderData } from '@remix-run/react'
import { grantDisclosure } from '#app/features/disclosure/commands/grant-disclosure.server.ts'
import { revokeDisclosure } from '#app/features/disclosure/commands/revoke-disclosure.server.ts'
import { getDisclosurePage } from '#app/features/disclosure/queries/get-disclosure-page.server.ts'
import { grantSchema, revokeSchema } from '#app/features/disclosure/schema.ts'
import { DisclosurePageView } from '#app/features/disclosure/ui/disclosure-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'disclosure.title' }

export const loader = memberPage('deal:read', ({ actor, params }) => getDisclosurePage(actor, params['id'] ?? ''))

export const action = memberActions('disclosure:grant', {
  grant: form(grantSchema, async ({ side }, { actor, params }) => {
    const id = params['id'] ?? ''
    await grantDisclosure(actor, id, side)
    return redirectWithNotice(`/deals/${id}/disclosure`, 'disclosure.notices.granted')
  }),
  revoke: form(revokeSchema, async ({ side }, { actor, params }) => {
    const id = params['id'] ?? ''
    await revokeDisclosure(actor, id, side)
    return redirectWithNotice(`/deals/${id}/disclosure`, 'disclosure.notices.revoked')
  }),
})

export const shouldRevalidate = () => true

export default function DisclosureRoute() {
  return <DisclosurePageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
