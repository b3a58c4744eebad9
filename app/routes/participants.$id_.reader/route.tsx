import { useActionData, useLoaderData } from '@remix-run/react'
import { giveReaderConsent } from '#app/features/readings/commands/give-consent.server.ts'
import { revokeReaderConsent } from '#app/features/readings/commands/revoke-consent.server.ts'
import { getConsentPage } from '#app/features/readings/queries/get-consent-page.server.ts'
import { buttonSchema, consentSchema } from '#app/features/readings/schema.ts'
import { ConsentPageView } from '#app/features/readings/ui/consent-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'readings.consent.title' }

const back = (id: string, notice: 'given' | 'revoked') =>
  redirectWithNotice(`/participants/${id}/reader`, `readings.notices.${notice}`)

export const loader = memberPage('participant:edit', ({ actor, params }) => getConsentPage(actor, params['id'] ?? ''))

export const action = memberActions('participant:edit', {
  give: form(consentSchema, async ({ recipient }, { actor, params }) => {
    const id = params['id'] ?? ''
    await giveReaderConsent(actor, id, recipient)
    return back(id, 'given')
  }),
  revoke: form(buttonSchema, async (_input, { actor, params }) => {
    const id = params['id'] ?? ''
    await revokeReaderConsent(actor, id)
    return back(id, 'revoked')
  }),
})

export default function ReaderConsent() {
  return <ConsentPageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
