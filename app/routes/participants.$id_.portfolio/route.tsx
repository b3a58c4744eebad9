import { useActionData, useLoaderData } from '@remix-run/react'
import { movePiece, removePiece } from '#app/features/participants/commands/arrange-portfolio.server.ts'
import { savePiece } from '#app/features/participants/commands/save-piece.server.ts'
import { movePieceSchema, pieceRowSchema, pieceSchema } from '#app/features/participants/portfolio-schema.ts'
import { getPortfolio } from '#app/features/participants/queries/get-portfolio.server.ts'
import { PortfolioPageView } from '#app/features/participants/ui/portfolio-page.tsx'
import { form } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { memberUploads } from '#app/platform/http/upload-action.server.ts'
import { keepFoundWords, readFoundWords } from '#app/platform/images/found-words.server.ts'

export const handle = { titleKey: 'participants.steps.portfolio.title' }

export const loader = memberPage('participant:edit', async ({ actor, params, request }) => ({
  page: await getPortfolio(actor, params['id'] ?? ''),
  found: await readFoundWords(request),
}))

export const action = memberUploads('participant:edit', {
  add: form(pieceSchema, async (input, { actor, params }) => {
    const participantId = params['id'] ?? ''
    const { imageId, findings } = await savePiece(actor, { participantId }, input)
    const headers: Record<string, string> = imageId ? { 'Set-Cookie': await keepFoundWords(imageId, findings) } : {}
    return redirectWithNotice(`/participants/${participantId}/portfolio`, 'profiles.portfolio.notices.added', headers)
  }),
  move: form(movePieceSchema, async (input, { actor, params }) => {
    const participantId = params['id'] ?? ''
    await movePiece(actor, { ...input, participantId })
    return redirectWithNotice(`/participants/${participantId}/portfolio`, 'profiles.portfolio.notices.moved')
  }),
  remove: form(pieceRowSchema, async (input, { actor, params }) => {
    const participantId = params['id'] ?? ''
    await removePiece(actor, { ...input, participantId })
    return redirectWithNotice(`/participants/${participantId}/portfolio`, 'profiles.portfolio.notices.removed')
  }),
})

export default function Portfolio() {
  return <PortfolioPageView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
