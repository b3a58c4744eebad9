import { useLoaderData } from '@remix-run/react'
import { changeAlert } from '#app/features/saved-searches/commands/change-alert.server.ts'
import { dropSearch } from '#app/features/saved-searches/commands/drop-search.server.ts'
import { forgetSearches } from '#app/features/saved-searches/commands/forget-searches.server.ts'
import { listSavedSearches } from '#app/features/saved-searches/queries/list-saved-searches.server.ts'
import { alertSchema, forgetSchema, oneSearchSchema } from '#app/features/saved-searches/schema.ts'
import { SavedSearchesPageView } from '#app/features/saved-searches/ui/saved-searches-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'savedSearches.title' }

export const loader = memberPage('search:save', ({ actor }) => listSavedSearches(actor))

const back = (notice: string) => redirectWithNotice('/saved-searches', `savedSearches.notices.${notice}`)

export const action = memberActions('search:save', {
  change: form(alertSchema, async (input, { actor }) => {
    await changeAlert(actor, input)
    return back('changed')
  }),
  drop: form(oneSearchSchema, async ({ searchId }, { actor }) => {
    await dropSearch(actor, searchId)
    return back('dropped')
  }),
  forget: form(forgetSchema, async ({ params }, { actor }) => {
    await forgetSearches(actor, params)
    return back('forgotten')
  }),
})

export default function SavedSearches() {
  return <SavedSearchesPageView page={useLoaderData<typeof loader>()} />
}
