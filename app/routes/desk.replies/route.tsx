import { useActionData, useLoaderData } from '@remix-run/react'
import { addReply, removeReply } from '#app/features/bench/commands/keep-reply.server.ts'
import { listReplies } from '#app/features/bench/queries/list-replies.server.ts'
import { replyRowSchema, replySchema } from '#app/features/bench/schema.ts'
import { RepliesPage } from '#app/features/bench/ui/replies-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'bench.replies.title' }

export const loader = memberPage('introduction:broker', async ({ actor }) => ({ replies: await listReplies(actor) }))

export const action = memberActions('introduction:broker', {
  add: form(replySchema, async (input, { actor }) => {
    await addReply(actor, input)
    return redirectWithNotice('/desk/replies', 'bench.notices.replyAdded')
  }),
  remove: form(replyRowSchema, async ({ replyId }, { actor }) => {
    await removeReply(actor, replyId)
    return redirectWithNotice('/desk/replies', 'bench.notices.replyRemoved')
  }),
})

export const shouldRevalidate = () => true

export default function RepliesRoute() {
  return <RepliesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
