import { useActionData, useLoaderData } from '@remix-run/react'
import { savePiece } from '#app/features/participants/commands/save-piece.server.ts'
import { pieceSchema } from '#app/features/participants/portfolio-schema.ts'
import { getPiece } from '#app/features/participants/queries/get-portfolio.server.ts'
import { PiecePageView } from '#app/features/participants/ui/piece-page.tsx'
import { form } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { memberUploads } from '#app/platform/http/upload-action.server.ts'
import { keepFoundWords } from '#app/platform/images/found-words.server.ts'

export const handle = { titleKey: 'participants.steps.portfolio.title' }

export const loader = memberPage('participant:edit', ({ actor, params }) =>
  getPiece(actor, params['id'] ?? '', params['piece'] ?? ''),
)

export const action = memberUploads('participant:edit', {
  save: form(pieceSchema, async (input, { actor, params }) => {
    const [participantId, pieceId] = [params['id'] ?? '', params['piece'] ?? '']
    const { imageId, findings } = await savePiece(actor, { participantId, pieceId }, input)
    const headers: Record<string, string> = imageId ? { 'Set-Cookie': await keepFoundWords(imageId, findings) } : {}
    return redirectWithNotice(`/participants/${participantId}/portfolio`, 'profiles.portfolio.notices.saved', headers)
  }),
})

export default function Piece() {
  return <PiecePageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
