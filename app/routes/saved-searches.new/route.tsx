import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveSearch } from '#app/features/saved-searches/commands/save-search.server.ts'
import { queryOf, savedParams } from '#app/features/saved-searches/rules.ts'
import { saveSchema } from '#app/features/saved-searches/schema.ts'
import { SaveSearchPage } from '#app/features/saved-searches/ui/save-search-form.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'savedSearches.new.title' }

export const loader = memberPage('search:save', async ({ url }) => {
  const query = queryOf(url.search)
  const params = savedParams(query)
  if (params === '') throw redirect('/listings')
  return { params, query }
})

export const action = memberActions('search:save', {
  save: form(saveSchema, async (input, { actor }) => {
    await saveSearch(actor, input)
    return redirectWithNotice('/saved-searches', 'savedSearches.notices.saved')
  }),
})

export default function NewSavedSearch() {
  return <SaveSearchPage search={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
