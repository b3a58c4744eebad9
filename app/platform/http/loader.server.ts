import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Actor, MemberActor } from '../actor.ts'
import type { Permission } from '../permissions/vocabulary.ts'
import { lacksSecondFactor, requirePermission } from '../permissions/resolver.ts'
import { getActor } from '../session/session.server.ts'
import { answerError } from './errors.server.ts'
import { redirectToSignIn, redirectToTwoStep } from './sign-in-redirect.server.ts'

export interface PageArgs<A extends Actor = Actor> {
  request: Request
  params: Record<string, string | undefined>
  url: URL
  actor: A
}

/**
 * A page anybody may open. The work's AppErrors become error answers.
 * @returns a Remix loader
 */
export function publicPage<T>(work: (args: PageArgs) => Promise<T>) {
  return async ({ request, params }: LoaderFunctionArgs): Promise<T> => {
    try {
      return await work({ request, params, url: new URL(request.url), actor: await getActor(request) })
    } catch (error) {
      return answerError(error)
    }
  }
}

/**
 * A page for members with a permission; anonymous visitors go to the sign-in page and come back, who lacks
 * the second factor goes to set it up.
 * @returns a Remix loader
 */
export function memberPage<T>(permission: Permission, work: (args: PageArgs<MemberActor>) => Promise<T>) {
  return publicPage(async (args) => {
    if (args.actor.kind !== 'member') throw redirectToSignIn(args.url)
    if (lacksSecondFactor(args.actor, permission)) throw redirectToTwoStep(args.url)
    requirePermission(args.actor, permission)
    return work({ ...args, actor: args.actor })
  })
}
