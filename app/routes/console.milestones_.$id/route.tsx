import { useActionData, useLoaderData } from '@remix-run/react'
import { decideDispute } from '#app/features/milestones/commands/decide-dispute.server.ts'
import { getMilestonePage } from '#app/features/milestones/queries/get-milestone-page.server.ts'
import { decisionSchema } from '#app/features/milestones/schema.ts'
import { DisputedCase } from '#app/features/milestones/ui/disputed-work.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'milestones.console.caseTitle' }

export const loader = memberPage('console:read', ({ actor, params }) => getMilestonePage(actor, params['id'] ?? ''))

export const action = memberActions('work:decide', {
  decide: form(decisionSchema, async (input, { actor, params }) => {
    const id = params['id'] ?? ''
    await decideDispute(actor, id, input)
    return redirectWithNotice(`/console/milestones/${id}`, 'milestones.notices.decided')
  }),
})

// What somebody else has decided meanwhile is shown with the refusal.
export const shouldRevalidate = () => true

export default function DisputedCaseRoute() {
  const { t } = useT()
  return (
    <ConsolePage tab="milestones" title={t('milestones.console.caseTitle')} lead={t('milestones.console.lead')}>
      <DisputedCase page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
    </ConsolePage>
  )
}
