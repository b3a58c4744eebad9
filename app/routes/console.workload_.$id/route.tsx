import { useActionData, useLoaderData } from '@remix-run/react'
import { reassignIntroductions } from '#app/features/introductions/commands/reassign-introductions.server.ts'
import { reassignSchema } from '#app/features/introductions/schema.ts'
import { getNavigatorLoad } from '#app/features/operations/queries/get-navigator-load.server.ts'
import { reassignedNews, reassignedParams } from '#app/features/operations/reassigned-url.ts'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { NavigatorLoadView } from '#app/features/operations/ui/navigator-load.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirect } from '@remix-run/node'

export const handle = { titleKey: 'operations.workload.one' }

export const loader = memberPage('introduction:oversee', async ({ actor, params, url }) => ({
  load: await getNavigatorLoad(actor, params['id'] ?? ''),
  news: reassignedNews(url),
}))

export const action = memberActions('introduction:oversee', {
  reassign: form(reassignSchema, async (input, { actor, params }) => {
    const answers = await reassignIntroductions(actor, input)
    return redirect(`/console/workload/${params['id'] ?? ''}?${reassignedParams(answers)}`)
  }),
})

export default function NavigatorLoadRoute() {
  const { load, news } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <ConsolePage tab="workload" title={load.workload.name} lead={t('operations.workload.oneLead')}>
      <NavigatorLoadView key={JSON.stringify(news)} load={load} news={news} answer={answer} />
    </ConsolePage>
  )
}
