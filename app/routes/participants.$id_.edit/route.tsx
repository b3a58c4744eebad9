import { useActionData, useLoaderData } from '@remix-run/react'
import { editParticipant } from '#app/features/participants/commands/edit-participant.server.ts'
import { withParkedValues } from '#app/features/participants/parked-values.ts'
import { profileSchemas } from '#app/features/participants/profile-schema.ts'
import { nextPath } from '#app/features/participants/profile-steps.ts'
import { getProfileStep } from '#app/features/participants/queries/get-participant-form.server.ts'
import { ProfileStepPage } from '#app/features/participants/ui/profile-step-page.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'participants.steps.basics.title' }

const step = 'basics'

export const loader = memberPage('participant:edit', async ({ actor, params, request }) => {
  const page = await getProfileStep(actor, params['id'] ?? '', step)
  const parked = await readParkedForm(request, actor.memberId)
  return { ...page, step, values: withParkedValues(page.values, parked), isRestored: parked !== undefined } as const
})

export const action = memberActions('participant:edit', {
  [step]: form(profileSchemas[step], async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    const { isToBeChecked } = await editParticipant(actor, id, step, input)
    const notice = isToBeChecked ? 'participants.notices.editedToBeChecked' : 'participants.notices.edited'
    const to = input.then === 'next' ? nextPath(id, step) : `/participants/${id}`
    return redirectWithNotice(to, notice, { 'Set-Cookie': await dropParkedForm(request) })
  }),
})

export default function EditParticipant() {
  return <ProfileStepPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
