import { useLoaderData } from '@remix-run/react'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { WaitingList } from '#app/features/operations/ui/waiting-participants.tsx'
import { listWaitingParticipants } from '#app/features/verification/queries/list-waiting-participants.server.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'operations.participants.title' }

export const loader = memberPage('participant:verify', ({ actor, url }) =>
  listWaitingParticipants(actor, pageNumber(url)),
)

export default function Participants() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="participants"
      title={t('operations.participants.title')}
      lead={t('operations.participants.lead')}
      paging={page}
    >
      <WaitingList page={page} />
    </ConsolePage>
  )
}
