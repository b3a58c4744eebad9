import { describe, expect, it } from 'vitest'
import { isPasswordOf } from '#app/features/accounts/password.server.ts'
import { fieldsOf, valueColumns, valuesOf } from '#app/features/listings/listing-values.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import { projectFields } from '#app/tracks/project-fields.ts'
import { loginOf } from './demo-login.ts'
import { demoPeople } from './demo-people.ts'
import type { DemoContext } from './demo-step.ts'
import { demoSteps } from './steps.ts'

const context: DemoContext = {
  now: clock.now(),
  actor: async (login) => actorOf((await db.member.findUniqueOrThrow({ where: { email: loginOf(login).email } })).id),
}

const counts = async () => [
  await db.listing.count(),
  await db.participant.count(),
  await db.member.count(),
  await db.auditEntry.count({ where: { action: 'listing.created' } }),
]

describe('the demo data', () => {
  it('is laid down whole, and a second time changes nothing', { timeout: 60_000 }, async () => {
    for (const step of demoSteps) await step.run(context)
    const first = await counts()
    const dates = await db.listing.findMany({
      select: { id: true, publishedAt: true, version: true },
      orderBy: { id: 'asc' },
    })
    for (const step of demoSteps) await step.run(context)
    expect(await counts()).toEqual(first)
    const again = await db.listing.findMany({
      select: { id: true, publishedAt: true, version: true },
      orderBy: { id: 'asc' },
    })
    expect(again).toEqual(dates)
    expect(first[0]).toBeGreaterThanOrEqual(320 + 6 + 3)
  })

  it('lets every login in, each with something of its own where it can post', async () => {
    for (const { login, participant, navigates, isOperator } of demoPeople) {
      const { email, password } = loginOf(login)
      const member = await db.member.findUniqueOrThrow({ where: { email }, include: { memberships: true } })
      expect(await isPasswordOf(member.passwordHash, password)).toBe(true)
      expect(member.isOperator).toBe(isOperator ?? false)
      const own = await db.listing.count({ where: { participant: { externalId: participant?.externalId ?? 'none' } } })
      const posts = participant?.kinds.some((kind) => !['navigator', 'expert', 'referrer'].includes(kind)) ?? false
      expect(own > 0).toBe(posts)
      expect((await context.actor(login)).participants.some(({ isNavigator }) => isNavigator)).toBe(
        navigates !== undefined,
      )
    }
  })

  it('shows no confidential value in what the public and members read', async () => {
    const rows = await db.listing.findMany({ select: { ...valueColumns, externalId: true, confidential: true } })
    for (const row of rows) {
      const secrets = Object.values((row.confidential?.details ?? {}) as Record<string, unknown>)
        .map(String)
        .filter((text) => text.length > 5)
      const seen = JSON.stringify(
        projectFields(fieldsOf(row), valuesOf(row, row.confidential?.details), 'member').map(({ value }) => value),
      )
      expect(
        secrets.filter((secret) => seen.includes(secret)),
        String(row.externalId),
      ).toEqual([])
    }
  })

  it('names only participants that say they are made up', async () => {
    const names = await db.participant.findMany({ select: { name: true } })
    expect(names.filter(({ name }) => !name.includes('見本'))).toEqual([])
  })
})
