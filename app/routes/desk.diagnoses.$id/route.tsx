import { useLoaderData } from '@remix-run/react'
import { getDiagnosis } from '#app/features/visits/queries/get-diagnosis.server.ts'
import { DiagnosisPageView } from '#app/features/visits/ui/diagnosis-page.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'visits.diagnosis.result' }

export const loader = memberPage('diagnosis:read', ({ actor, params }) => getDiagnosis(actor, params['id'] ?? ''))

export default function DiagnosisRoute() {
  return <DiagnosisPageView page={useLoaderData<typeof loader>()} />
}
