import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { codeFor, openTotpSecret } from '../totp.server.ts'

/** What the telephones of the demo logins show now: whoever tries the site has none of them. Nothing in production. */
export async function listDemoCodes() {
  if (env().SITE === 'production') return []
  const members = await db.member.findMany({
    where: { isDemo: true, totpConfirmedAt: { not: null } },
    orderBy: { email: 'asc' },
    select: { id: true, email: true, displayName: true, totpSecret: true, totpLastStep: true },
  })
  const now = clock.now()
  return members.flatMap(({ id, email, displayName, totpSecret, totpLastStep }) =>
    totpSecret === null ? [] : [{ email, displayName, ...codeFor(openTotpSecret(id, totpSecret), now, totpLastStep) }],
  )
}

export type DemoCode = Awaited<ReturnType<typeof listDemoCodes>>[number]
