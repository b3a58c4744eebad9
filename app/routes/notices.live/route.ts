import type { LoaderFunctionArgs } from '@remix-run/node'
import { streamUnread } from '#app/features/notices/live/stream-unread.server.ts'
import { countUnread } from '#app/features/notices/queries/count-unread.server.ts'
import { memberPage, publicPage } from '#app/platform/http/loader.server.ts'

const wantsStream = (request: Request): boolean => request.headers.get('Accept')?.includes('text/event-stream') ?? false

const isSignedIn = publicPage(async ({ actor }) => actor.kind === 'member')

const count = memberPage('notice:read', async ({ actor, request }) => {
  if (wantsStream(request)) return streamUnread(actor, request.signal)
  return Response.json({ unread: await countUnread(actor) }, { headers: { 'Cache-Control': 'no-store' } })
})

/** How many notices wait: as a stream for whoever takes one, otherwise the number as of now. */
export const loader = async (args: LoaderFunctionArgs): Promise<Response> => {
  // A page whose session has ended comes back for its stream, and would read the sign-in page as a broken one; 204 ends it.
  if (wantsStream(args.request) && !(await isSignedIn(args))) return new Response(null, { status: 204 })
  return count(args)
}
