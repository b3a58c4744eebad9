import { useActionData, useLoaderData } from '@remix-run/react'
import { requestVerification } from '#app/features/participants/commands/request-verification.server.ts'
import { getParticipant } from '#app/features/participants/queries/get-participant.server.ts'
import { requestVerificationSchema } from '#app/features/participants/schema.ts'
import { ParticipantPage } from '#app/features/participants/ui/participant-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'participants.profile.eyebrow' }

export const loader = memberPage('account:manage', ({ actor, params }) => getParticipant(actor, params['id'] ?? ''))

export const action = memberActions('participant:request_verification', {
  request: form(requestVerificationSchema, async (_input, { actor, params }) => {
    const id = params['id'] ?? ''
    await requestVerification(actor, id)
    return redirectWithNotice(`/participants/${id}`, 'participants.notices.requested')
  }),
})

export default function Participant() {
  return <ParticipantPage participant={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
