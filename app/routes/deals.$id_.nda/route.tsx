import { useActionData, useLoaderData } from '@remix-run/react'
import { signNda } from '#app/features/nda/commands/sign-nda.server.ts'
import { getNdaPage } from '#app/features/nda/queries/get-nda-page.server.ts'
import { signSchema } from '#app/features/nda/schema.ts'
import { NdaPageView } from '#app/features/nda/ui/nda-page.tsx'
import { requestLocale } from '#app/i18n/request-locale.server.ts'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { listingSides } from '#app/tracks/track-definition.ts'

export const handle = { titleKey: 'nda.title' }

export const loader = memberPage('deal:read', async ({ actor, params, request, url }) => {
  const copyOf = listingSides.find((side) => side === url.searchParams.get('copy'))
  return getNdaPage(actor, params['id'] ?? '', await requestLocale(request, actor), copyOf)
})

export const action = memberActions('nda:sign', {
  sign: form(signSchema, async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    const { isComplete } = await signNda(actor, id, input, clientInfo(request))
    return isComplete
      ? redirectWithNotice(`/deals/${id}`, 'nda.notices.complete')
      : redirectWithNotice(`/deals/${id}/nda`, 'nda.notices.signed')
  }),
})

// A text that has changed is shown anew together with the refusal.
export const shouldRevalidate = () => true

export default function NdaRoute() {
  return <NdaPageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
