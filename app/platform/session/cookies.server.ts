import { createCookie } from '@remix-run/node'
import { env } from '../env/env.server.ts'
import { remember } from '../remember.server.ts'

function cookie(name: string, maxAgeSeconds: number, isReadByBrowser = false) {
  const secure = env().APP_URL.startsWith('https://')
  // The __Host- prefix is only allowed on secure cookies without a domain.
  return createCookie(secure ? `__Host-${name}` : name, {
    path: '/',
    sameSite: 'lax',
    httpOnly: !isReadByBrowser,
    secure,
    maxAge: maxAgeSeconds,
    secrets: [env().SESSION_SECRET],
  })
}

const DAY_SECONDS = 86_400

/** Holds the session's token; the row holds its hash. */
export const sessionCookie = () => remember('cookie:session', () => cookie('musubi', 30 * DAY_SECONDS))
/** Recovery codes on their way to the one page that shows them, sealed. */
export const recoveryCodesCookie = () => remember('cookie:codes', () => cookie('musubi-codes', 300))
/** The chosen language, `ja` or `en`. */
export const localeCookie = () => remember('cookie:locale', () => cookie('musubi-lang', 365 * DAY_SECONDS))
/** A one-time notice shown on the next page, as a text key. */
export const noticeCookie = () => remember('cookie:notice', () => cookie('musubi-notice', 60))
/** Token of a form parked while its writer signs in again. */
export const parkedFormCookie = () => remember('cookie:parked', () => cookie('musubi-form', 1_800))
/** What the data inside a picture said, for the next page of the one who sent it; kept nowhere else. */
export const foundWordsCookie = () => remember('cookie:found', () => cookie('musubi-found', 120))
