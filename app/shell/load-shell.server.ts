import { type Actor, type Locale, referrerIds } from '#app/platform/actor.ts'
import { env } from '#app/platform/env/env.server.ts'
import { readNotice } from '#app/platform/http/notice.server.ts'
import { requestLocale } from '#app/i18n/request-locale.server.ts'

/** What the frame of every page shows. */
export interface Shell {
  locale: Locale
  path: string
  member: {
    displayName: string
    email: string
    isNavigator: boolean
    isReferrer: boolean
    isOperator: boolean
    isEmailVerified: boolean
  } | null
  /** How many notices of the member wait to be read. */
  unread: number
  /** Text key of a notice to be shown once. */
  notice: string | null
  isTrialSite: boolean
}

function memberOf(actor: Actor): Shell['member'] {
  if (actor.kind !== 'member') return null
  return {
    displayName: actor.displayName,
    email: actor.email,
    // Also before the second factor is set up: the links lead there first.
    isNavigator: actor.participants.some(({ isNavigator }) => isNavigator),
    isReferrer: referrerIds(actor).length > 0,
    isOperator: actor.isOperator && actor.isEmailVerified,
    isEmailVerified: actor.isEmailVerified,
  }
}

/** @returns the shell and the headers that clear what is shown once */
export async function loadShell(request: Request, actor: Actor): Promise<{ shell: Shell; headers: Headers }> {
  const url = new URL(request.url)
  const notice = await readNotice(request)
  const headers = new Headers()
  if (notice) headers.append('Set-Cookie', notice.clear)
  const shell: Shell = {
    locale: await requestLocale(request, actor),
    path: `${url.pathname}${url.search}`,
    member: memberOf(actor),
    unread: actor.kind === 'member' ? actor.unreadNotices : 0,
    notice: notice?.key ?? null,
    isTrialSite: env().SITE === 'trial',
  }
  return { shell, headers }
}
