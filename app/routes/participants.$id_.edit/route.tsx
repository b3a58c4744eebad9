import { useActionData, useLoaderData } from '@remix-run/react'
import { editParticipant } from '#app/features/participants/commands/edit-participant.server.ts'
import { withParkedValues } from '#app/features/participants/parked-values.ts'
import { getParticipantForm } from '#app/features/participants/queries/get-participant-form.server.ts'
import { editParticipantSchema } from '#app/features/participants/schema.ts'
import { ParticipantForm } from '#app/features/participants/ui/participant-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'participants.profile.edit' }

export const loader = memberPage('participant:edit', async ({ actor, params, request }) => {
  const page = await getParticipantForm(actor, params['id'] ?? '')
  const parked = await readParkedForm(request, actor.memberId)
  return { ...page, values: withParkedValues(page.values, parked), isRestored: parked !== undefined }
})

export const action = memberActions('participant:edit', {
  edit: form(editParticipantSchema, async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    const { isToBeChecked } = await editParticipant(actor, id, input)
    const notice = isToBeChecked ? 'participants.notices.editedToBeChecked' : 'participants.notices.edited'
    return redirectWithNotice(`/participants/${id}`, notice, { 'Set-Cookie': await dropParkedForm(request) })
  }),
})

const schema = () => import('#app/features/participants/schema.ts').then((module) => module.editParticipantSchema)

export default function EditParticipant() {
  const { id, name, isVerified, choices, values, isRestored } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <Page width="narrow">
      <PageHeader
        title={<span className="wrap-anywhere">{t('participants.form.editTitle', { name })}</span>}
        lead={isVerified ? t('participants.form.checkedAgain') : undefined}
      />
      {isRestored && <Notice role="status">{t('participants.form.restored')}</Notice>}
      <ParticipantForm
        intent="edit"
        choices={choices}
        values={values}
        cancelTo={`/participants/${id}`}
        schema={schema}
        answer={answer}
      />
    </Page>
  )
}
