import { useActionData, useLoaderData } from '@remix-run/react'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { approveWaiver, refuseWaiver } from '#app/features/waivers/commands/decide-waiver.server.ts'
import { getApplication } from '#app/features/waivers/queries/get-application.server.ts'
import { buttonSchema, refuseSchema } from '#app/features/waivers/schema.ts'
import { ApplicationPage } from '#app/features/waivers/ui/application-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'waivers.console.title' }

export const loader = memberPage('waiver:decide', ({ actor, params }) => getApplication(actor, params['id'] ?? ''))

const back = (id: string, notice: 'approved' | 'refused') =>
  redirectWithNotice(`/console/waivers/${id}`, `waivers.notices.${notice}`)

export const action = memberActions('waiver:decide', {
  approve: form(buttonSchema, async (_input, { actor, params }) => {
    const id = params['id'] ?? ''
    await approveWaiver(actor, id)
    return back(id, 'approved')
  }),
  refuse: form(refuseSchema, async (input, { actor, params }) => {
    const id = params['id'] ?? ''
    await refuseWaiver(actor, id, input)
    return back(id, 'refused')
  }),
})

// A refusal often means that somebody else was faster: the page shows the state as it is now.
export const shouldRevalidate = () => true

export default function WaiverApplication() {
  const application = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="waivers"
      title={t('waivers.console.title')}
      lead={t('waivers.console.recordLead', { name: application.participant.name })}
    >
      <ApplicationPage application={application} answer={answer} />
    </ConsolePage>
  )
}
