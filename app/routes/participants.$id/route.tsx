import { useActionData, useLoaderData } from '@remix-run/react'
import { requestVerification } from '#app/features/participants/commands/request-verification.server.ts'
import { getParticipantPage } from '#app/features/deals/queries/get-participant-page.server.ts'
import { TrustList } from '#app/features/introductions/ui/trust-list.tsx'
import { requestVerificationSchema } from '#app/features/participants/schema.ts'
import { ParticipantPage } from '#app/features/participants/ui/participant-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'participants.profile.eyebrow' }

export const loader = memberPage('account:manage', ({ actor, params }) => getParticipantPage(actor, params['id'] ?? ''))

export const action = memberActions('participant:request_verification', {
  request: form(requestVerificationSchema, async (_input, { actor, params }) => {
    const id = params['id'] ?? ''
    await requestVerification(actor, id)
    return redirectWithNotice(`/participants/${id}`, 'participants.notices.requested')
  }),
})

export default function Participant() {
  const { participant, trust, isReaderOffered } = useLoaderData<typeof loader>()
  return (
    <ParticipantPage
      participant={participant}
      isReaderOffered={isReaderOffered}
      answer={useActionData<typeof action>()}
      trust={<TrustList trust={trust} />}
    />
  )
}
