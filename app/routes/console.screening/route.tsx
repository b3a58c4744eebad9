import { useActionData, useLoaderData } from '@remix-run/react'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { ScreeningList } from '#app/features/operations/ui/screening-list.tsx'
import { addScreening, importScreening } from '#app/features/verification/commands/add-screening.server.ts'
import { removeScreening } from '#app/features/verification/commands/remove-screening.server.ts'
import { listScreening } from '#app/features/verification/queries/list-screening.server.ts'
import { addScreeningSchema, importScreeningSchema, removeScreeningSchema } from '#app/features/verification/schema.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'verification.screening.title' }

const QUERY_MAX = 200

export const loader = memberPage('participant:verify', ({ actor, url }) =>
  listScreening(actor, (url.searchParams.get('q') ?? '').trim().slice(0, QUERY_MAX), pageNumber(url)),
)

const back = (notice: 'Added' | 'Known' | 'Removed' | 'Imported') =>
  redirectWithNotice('/console/screening', `verification.notices.screening${notice}`)

export const action = memberActions('participant:verify', {
  add: form(addScreeningSchema, async (input, { actor }) =>
    back((await addScreening(actor, input)) > 0 ? 'Added' : 'Known'),
  ),
  import: form(importScreeningSchema, async (input, { actor }) => {
    const { added } = await importScreening(actor, input)
    return back(added > 0 ? 'Imported' : 'Known')
  }),
  remove: form(removeScreeningSchema, async (input, { actor }) => {
    await removeScreening(actor, input)
    return back('Removed')
  }),
})

export default function Screening() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="screening"
      title={t('verification.screening.title')}
      lead={t('verification.screening.lead')}
      paging={page}
    >
      <ScreeningList page={page} answer={answer} />
    </ConsolePage>
  )
}
