import { useActionData, useLoaderData } from '@remix-run/react'
import { passwordAgainSchema } from '#app/features/accounts/schema.ts'
import { closeParticipant } from '#app/features/own-data/commands/close-participant.server.ts'
import { getCloseParticipantPage } from '#app/features/own-data/queries/get-close-participant-page.server.ts'
import { CloseParticipantPage } from '#app/features/own-data/ui/close-participant-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'ownData.participant.title' }

export const loader = memberPage('account:manage', ({ actor, params }) =>
  getCloseParticipantPage(actor, params['id'] ?? ''),
)

export const action = memberActions('account:manage', {
  close: form(passwordAgainSchema, async (input, { actor, params }) => {
    await closeParticipant(actor, params['id'] ?? '', input)
    return redirectWithNotice('/account', 'ownData.notices.participantClosed')
  }),
})

export default function CloseParticipant() {
  return <CloseParticipantPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
