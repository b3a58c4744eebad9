import { useActionData, useLoaderData } from '@remix-run/react'
import { VerificationCasePage } from '#app/features/operations/ui/verification-case-page.tsx'
import { recordCheck } from '#app/features/verification/commands/record-check.server.ts'
import { rejectParticipant } from '#app/features/verification/commands/reject-participant.server.ts'
import { verifyParticipant } from '#app/features/verification/commands/verify-participant.server.ts'
import { getVerificationCase } from '#app/features/verification/queries/get-verification-case.server.ts'
import {
  recordCheckSchema,
  rejectParticipantSchema,
  verifyParticipantSchema,
} from '#app/features/verification/schema.ts'
import { listDiagnoses } from '#app/features/visits/queries/list-diagnoses.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'operations.participants.title' }

export const loader = memberPage('participant:verify', async ({ actor, params }) => ({
  page: await getVerificationCase(actor, params['id']!),
  diagnoses: await listDiagnoses(actor, params['id']!),
}))

// Each form names the participant it was filled in for; the address is only where it was shown.
export const action = memberActions('participant:verify', {
  record: form(recordCheckSchema, async (input, { actor }) => {
    await recordCheck(actor, input)
    return redirectWithNotice(`/console/participants/${input.participantId}`, 'verification.notices.recorded')
  }),
  verify: form(verifyParticipantSchema, async (input, { actor }) => {
    await verifyParticipant(actor, input)
    return redirectWithNotice('/console/participants', 'verification.notices.verified')
  }),
  reject: form(rejectParticipantSchema, async (input, { actor }) => {
    await rejectParticipant(actor, input)
    return redirectWithNotice('/console/participants', 'verification.notices.rejected')
  }),
})

export default function Participant() {
  return <VerificationCasePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
