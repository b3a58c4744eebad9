import { useActionData, useLoaderData } from '@remix-run/react'
import { applyForWaiver } from '#app/features/waivers/commands/apply-for-waiver.server.ts'
import { withdrawApplication } from '#app/features/waivers/commands/withdraw-application.server.ts'
import { getWaiverPage } from '#app/features/waivers/queries/get-waiver-page.server.ts'
import { applySchema, buttonSchema } from '#app/features/waivers/schema.ts'
import { WaiverPage } from '#app/features/waivers/ui/waiver-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'

export const handle = { titleKey: 'waivers.title' }

export const loader = memberPage('waiver:apply', async ({ actor, params, request }) => ({
  page: await getWaiverPage(actor, params['id'] ?? ''),
  parked: parkedFields(await readParkedForm(request, actor.memberId)) ?? {},
}))

export const action = memberActions('waiver:apply', {
  apply: form(applySchema, async (input, { actor, params, request }) => {
    const participantId = params['id'] ?? ''
    await applyForWaiver(actor, participantId, input)
    return redirectWithNotice(`/waivers/${participantId}`, 'waivers.notices.applied', {
      'Set-Cookie': await dropParkedForm(request),
    })
  }),
  withdraw: form(buttonSchema, async (_input, { actor, params }) => {
    const participantId = params['id'] ?? ''
    await withdrawApplication(actor, participantId)
    return redirectWithNotice(`/waivers/${participantId}`, 'waivers.notices.withdrawn')
  }),
})

// A refusal often means that something was decided meanwhile: the page shows it as it is now.
export const shouldRevalidate = () => true

export default function Waiver() {
  return <WaiverPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
