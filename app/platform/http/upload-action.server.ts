import type { ActionFunctionArgs } from '@remix-run/node'
import type { MemberActor } from '../actor.ts'
import { atMost } from '../at-most.ts'
import { requirePermission } from '../permissions/resolver.ts'
import type { Permission } from '../permissions/vocabulary.ts'
import { getActor } from '../session/session.server.ts'
import { answerError } from './errors.server.ts'
import { type Forms, memberActions, readForm, submit } from './form-action.server.ts'
import { takePoint } from './rate-limit.server.ts'
import { redirectToSignIn } from './sign-in-redirect.server.ts'

/** Files stand in memory while they are read and written anew; more than this at once wait in line. */
const inTurn = atMost(8)

const hasFiles = (request: Request) => /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')

/**
 * The forms of a page for members of which some carry a file: in the schema it is a `File`, in the page a form with
 * encType="multipart/form-data". Nothing is read before it is clear who sends it. A picture cannot be parked while its
 * sender signs in again; the page's other forms are.
 * The address needs a line in `app/web/body-limits.ts`, without it a file over 2 MB is refused before it gets here.
 * @returns a Remix action
 */
export function memberUploads(permission: Permission, forms: Forms<MemberActor>) {
  const withoutFiles = memberActions(permission, forms)
  return async (args: ActionFunctionArgs) => {
    const { request, params } = args
    if (!hasFiles(request)) return withoutFiles(args)
    try {
      const actor = await getActor(request)
      const url = new URL(request.url)
      if (actor.kind !== 'member') throw redirectToSignIn(url)
      await takePoint('upload:member', actor.memberId)
      requirePermission(actor, permission)
      return await inTurn(async () => submit(forms, await readForm(request), { request, params, url, actor }))
    } catch (error) {
      return answerError(error)
    }
  }
}
