import { useActionData, useLoaderData } from '@remix-run/react'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { saveDiagnosis } from '#app/features/visits/commands/save-diagnosis.server.ts'
import { getDiagnosisForm } from '#app/features/visits/queries/get-member.server.ts'
import { type DiagnosisInput, diagnosisSchema } from '#app/features/visits/schema.ts'
import { DiagnosisFormPage } from '#app/features/visits/ui/diagnosis-form.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'visits.diagnosis.title' }

export const loader = memberPage('introduction:broker', async ({ actor, params, request }) => ({
  page: await getDiagnosisForm(actor, params['id'] ?? ''),
  parked: parkedFields(await readParkedForm(request, actor.memberId)) ?? {},
}))

export const action = memberActions('introduction:broker', {
  saveDiagnosis: form(diagnosisSchema, async (input, { actor, params, request }) => {
    const id = await saveDiagnosis(actor, params['id'] ?? '', input as DiagnosisInput)
    const headers = { 'Set-Cookie': await dropParkedForm(request) }
    return redirectWithNotice(`/desk/diagnoses/${id}`, 'visits.notices.diagnosed', headers)
  }),
})

export default function DiagnosisFormRoute() {
  return <DiagnosisFormPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
