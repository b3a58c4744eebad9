import { useActionData, useLoaderData } from '@remix-run/react'
import { appointNavigator } from '#app/features/navigators/commands/appoint-navigator.server.ts'
import { listNavigatorCandidates } from '#app/features/navigators/queries/list-navigator-candidates.server.ts'
import { appointNavigatorSchema } from '#app/features/navigators/schema.ts'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { NavigatorAppointments } from '#app/features/operations/ui/navigator-appointments.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'operations.navigators.title' }

export const loader = memberPage('navigator:appoint', ({ actor, url }) =>
  listNavigatorCandidates(actor, pageNumber(url)),
)

export const action = memberActions('navigator:appoint', {
  appoint: form(appointNavigatorSchema, async (input, { actor }) => {
    await appointNavigator(actor, input)
    return redirectWithNotice('/console/navigators', 'operations.notices.appointed')
  }),
})

export default function Navigators() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="navigators"
      title={t('operations.navigators.title')}
      lead={t('operations.navigators.lead')}
      paging={page}
    >
      <NavigatorAppointments rows={page.rows} answer={answer} />
    </ConsolePage>
  )
}
