import { clock, MINUTE_MS } from '../clock.ts'
import { db } from '../db.server.ts'
import { parkedFormCookie } from '../session/cookies.server.ts'
import { hashToken, newToken } from '../session/tokens.server.ts'

const KEEP_MS = 30 * MINUTE_MS
const NEVER_KEPT = /password|token|card/i

/** The page a form belongs to, and what was typed in it. */
export interface ParkedFormContent {
  path: string
  fields: Record<string, string[]>
}

/**
 * Keeps what was typed while its writer signs in again.
 * @param memberId whose session had ended, when known: only that member gets it back
 * @returns the Set-Cookie header that finds it again
 */
export async function parkForm(path: string, form: FormData, memberId: string | null): Promise<string> {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || NEVER_KEPT.test(name)) continue
    fields[name] = [...(fields[name] ?? []), value]
  }
  const token = newToken()
  const now = clock.now()
  await db.parkedForm.deleteMany({ where: { expiresAt: { lt: now } } })
  await db.parkedForm.create({
    data: { tokenHash: hashToken(token), memberId, path, fields, expiresAt: new Date(now.getTime() + KEEP_MS) },
  })
  return parkedFormCookie().serialize(token)
}

/** What this browser had typed on this page before its session ended; undefined when nothing waits. Reading leaves it in place until it is sent. */
export async function readParkedForm(request: Request, memberId: string): Promise<ParkedFormContent | undefined> {
  const token: unknown = await parkedFormCookie().parse(request.headers.get('Cookie'))
  if (typeof token !== 'string' || token === '') return undefined
  const row = await db.parkedForm.findUnique({ where: { tokenHash: hashToken(token) } })
  if (!row || row.expiresAt <= clock.now()) return undefined
  if (row.memberId !== null && row.memberId !== memberId) return undefined
  if (row.path !== new URL(request.url).pathname) return undefined
  return { path: row.path, fields: row.fields as Record<string, string[]> }
}

/** Forgets the parked form of this browser. @returns the header that removes its cookie */
export async function dropParkedForm(request: Request): Promise<string> {
  const token: unknown = await parkedFormCookie().parse(request.headers.get('Cookie'))
  if (typeof token === 'string' && token !== '')
    await db.parkedForm.deleteMany({ where: { tokenHash: hashToken(token) } })
  return parkedFormCookie().serialize('', { maxAge: 0 })
}
