import { useActionData, useLoaderData } from '@remix-run/react'
import { createParticipant } from '#app/features/participants/commands/create-participant.server.ts'
import { withParkedValues } from '#app/features/participants/parked-values.ts'
import { newParticipantForm } from '#app/features/participants/queries/get-participant-form.server.ts'
import { createParticipantSchema } from '#app/features/participants/schema.ts'
import { ParticipantForm } from '#app/features/participants/ui/participant-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { safeRedirect } from '#app/platform/redirect.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'participants.form.createTitle' }

export const loader = memberPage('participant:create', async ({ actor, request }) => {
  const parked = await readParkedForm(request, actor.memberId)
  return { ...newParticipantForm(), values: withParkedValues({}, parked), isRestored: parked !== undefined }
})

export const action = memberActions('participant:create', {
  create: form(createParticipantSchema, async (input, { actor, request, url }) => {
    const id = await createParticipant(actor, input)
    const target = safeRedirect(url.searchParams.get('returnTo'), `/participants/${id}`)
    return redirectWithNotice(target, 'participants.notices.created', { 'Set-Cookie': await dropParkedForm(request) })
  }),
})

export default function NewParticipant() {
  const { formKey, values, isRestored } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <Page width="narrow">
      <PageHeader title={t('participants.form.createTitle')} lead={t('participants.form.createLead')} />
      {isRestored && <Notice role="status">{t('participants.form.restored')}</Notice>}
      <Notice>{t('participants.form.audience')}</Notice>
      <ParticipantForm values={values} formKey={formKey} answer={answer} />
    </Page>
  )
}
