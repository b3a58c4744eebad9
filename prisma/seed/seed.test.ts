import { describe, expect, it } from 'vitest'
import { openTotpSecret } from '#app/features/accounts/totp.server.ts'
import { isPasswordOf } from '#app/features/accounts/password.server.ts'
import { projectListing, valueColumns } from '#app/features/listings/listing-values.ts'
import { getBookings } from '#app/features/bookings/queries/get-bookings.server.ts'
import { getWaiverPage } from '#app/features/waivers/queries/get-waiver-page.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import { isBand } from '#app/tracks/bands.ts'
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

  it('shows a waiver that was granted, and one that waits', async () => {
    const standingOf = async (login: string) => {
      const actor = await context.actor(login)
      return (await getWaiverPage(actor, actor.participants[0]!.id)).standing.is
    }
    expect([await standingOf('midsize'), await standingOf('owner')]).toEqual(['approved', 'waiting'])
  })

  it('shows an exhibition to come, with a place of a small firm that waits to be paid', async () => {
    const { exhibitions, places } = await getBookings(await context.actor('owner'))
    expect([exhibitions.map(({ isOpen }) => isOpen), places.map(({ state }) => state)]).toEqual([[true], ['held']])
    const charge = await db.charge.findFirst({ where: { quote: { kind: 'exhibition_place' } } })
    expect(charge?.amountYen).toBe(55_000n)
  })

  it('lets every login in, each with something of its own where it can post', async () => {
    for (const { login, participant, navigates, isOperator } of demoPeople) {
      const { email, password, totpSecret } = loginOf(login)
      const member = await db.member.findUniqueOrThrow({ where: { email }, include: { memberships: true } })
      expect(await isPasswordOf(member.passwordHash, password)).toBe(true)
      expect(member.isOperator).toBe(isOperator ?? false)
      expect(totpSecret !== undefined, email).toBe(isOperator ?? navigates !== undefined)
      expect(member.totpSecret && openTotpSecret(member.id, member.totpSecret)).toBe(totpSecret ?? null)
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
      const confidential = (row.confidential?.details ?? {}) as Record<string, unknown>
      const read = projectListing(row, 'member', confidential)
      // A closed figure is read as its band; the same sum may stand openly elsewhere, so figures are told by their field.
      const figures = read.filter(({ definition: { key }, value }) => key in confidential && !isBand(value))
      expect(figures, String(row.externalId)).toEqual([])
      const texts = Object.values(confidential).filter((secret) => typeof secret === 'string' && secret.length > 5)
      const seen = JSON.stringify(read.map(({ value }) => value))
      expect(
        texts.filter((secret) => seen.includes(String(secret))),
        String(row.externalId),
      ).toEqual([])
    }
  })

  it('names only participants that say they are made up', async () => {
    const names = await db.participant.findMany({ select: { name: true } })
    expect(names.filter(({ name }) => !name.includes('見本'))).toEqual([])
  })
})
