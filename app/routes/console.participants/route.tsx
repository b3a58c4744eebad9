import { useActionData, useLoaderData } from '@remix-run/react'
import { ParticipantReviews } from '#app/features/operations/ui/participant-reviews.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { rejectParticipant } from '#app/features/participants/commands/reject-participant.server.ts'
import { verifyParticipant } from '#app/features/participants/commands/verify-participant.server.ts'
import { listParticipantsForReview } from '#app/features/participants/queries/list-participants-for-review.server.ts'
import { rejectParticipantSchema, verifyParticipantSchema } from '#app/features/participants/schema.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'operations.participants.title' }

export const loader = memberPage('participant:verify', ({ actor, url }) =>
  listParticipantsForReview(actor, pageNumber(url)),
)

export const action = memberActions('participant:verify', {
  verify: form(verifyParticipantSchema, async (input, { actor }) => {
    await verifyParticipant(actor, input)
    return redirectWithNotice('/console/participants', 'operations.notices.verified')
  }),
  reject: form(rejectParticipantSchema, async (input, { actor }) => {
    await rejectParticipant(actor, input)
    return redirectWithNotice('/console/participants', 'operations.notices.rejected')
  }),
})

export default function Participants() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="participants"
      title={t('operations.participants.title')}
      lead={t('operations.participants.lead')}
      paging={page}
    >
      <ParticipantReviews rows={page.rows} answer={answer} />
    </ConsolePage>
  )
}
