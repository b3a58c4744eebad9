import { useActionData, useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import { editParticipant } from '#app/features/participants/commands/edit-participant.server.ts'
import { withParkedValues } from '#app/features/participants/parked-values.ts'
import { profileSchemas, type ProfileStepInput } from '#app/features/participants/profile-schema.ts'
import { isProfileStep, nextPath, type ProfileStepKey } from '#app/features/participants/profile-steps.ts'
import { getProfileStep } from '#app/features/participants/queries/get-participant-form.server.ts'
import { ProfileStepPage } from '#app/features/participants/ui/profile-step-page.tsx'
import { AppError } from '#app/platform/errors/app-error.ts'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = {
  titleKey: 'participants.profile.edit',
  titleKeyOf: (data: unknown) => {
    const step = (data as { step: ProfileStepKey } | undefined)?.step
    return step && `participants.steps.${step}.title`
  },
}

function stepOf(name: string | undefined): ProfileStepKey {
  // The first step has the address without a name.
  if (name === undefined || name === 'basics' || !isProfileStep(name)) throw new AppError('request.not_found')
  return name
}

export const loader = memberPage('participant:edit', async ({ actor, params, request }) => {
  const step = stepOf(params['step'])
  const page = await getProfileStep(actor, params['id'] ?? '', step)
  const parked = await readParkedForm(request, actor.memberId)
  return { ...page, step, values: withParkedValues(page.values, parked), isRestored: parked !== undefined }
})

/** The form of one step; its name is the form's intent. */
const formOf = <S extends ProfileStepKey>(step: S) =>
  form<z.ZodType<ProfileStepInput[S]>>(profileSchemas[step] as never, async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    const { isToBeChecked } = await editParticipant(actor, id, step, input)
    const notice = isToBeChecked ? 'participants.notices.editedToBeChecked' : 'participants.notices.edited'
    const to = input.then === 'next' ? nextPath(id, step) : `/participants/${id}`
    return redirectWithNotice(to, notice, { 'Set-Cookie': await dropParkedForm(request) })
  })

export const action = memberActions('participant:edit', {
  business: formOf('business'),
  size: formOf('size'),
  registration: formOf('registration'),
  about: formOf('about'),
})

export default function EditParticipantStep() {
  return <ProfileStepPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
