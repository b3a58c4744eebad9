import { useActionData, useLoaderData } from '@remix-run/react'
import { buttonSchema } from '#app/features/accounts/schema.ts'
import { removeLogo, setLogo } from '#app/features/participants/commands/set-logo.server.ts'
import { pictureSchema } from '#app/features/participants/picture-schema.ts'
import { getLogoPage } from '#app/features/participants/queries/get-logo-page.server.ts'
import { LogoPageView } from '#app/features/participants/ui/logo-page.tsx'
import { form } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { memberUploads } from '#app/platform/http/upload-action.server.ts'
import { keepFoundWords, readFoundWords } from '#app/platform/images/found-words.server.ts'

export const handle = { titleKey: 'images.logo.title' }

export const loader = memberPage('participant:edit', async ({ actor, params, request }) => ({
  page: await getLogoPage(actor, params['id']!),
  found: await readFoundWords(request),
}))

export const action = memberUploads('participant:edit', {
  save: form(pictureSchema, async (input, { actor, params }) => {
    const participantId = params['id']!
    const { imageId, findings } = await setLogo(actor, { ...input, participantId })
    return redirectWithNotice(`/participants/${participantId}/logo`, 'images.notices.logoSaved', {
      'Set-Cookie': await keepFoundWords(imageId, findings),
    })
  }),
  remove: form(buttonSchema, async (_, { actor, params }) => {
    const participantId = params['id']!
    await removeLogo(actor, participantId)
    return redirectWithNotice(`/participants/${participantId}/logo`, 'images.notices.logoRemoved')
  }),
})

export default function Logo() {
  const { page, found } = useLoaderData<typeof loader>()
  return <LogoPageView page={page} found={found} answer={useActionData<typeof action>()} />
}
