import { createHash } from 'node:crypto'
import { DAY_MS, MINUTE_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { DemoStep } from '../demo-step.ts'

const SPREAD_DAYS = 90

/** 0 up to 1, the same for the same listing at every run. */
const shareOf = (externalId: string): number =>
  createHash('sha256').update(externalId).digest().readUInt32BE(0) / 2 ** 32

/** Spreads the publication of demo listings over the last three months, so that lists and charts look lived in. */
export const publicationDates: DemoStep = {
  key: 'publication dates',
  async run() {
    const rows = await db.listing.findMany({
      where: { isDemo: true, status: 'published', externalId: { not: null }, ...systemScope('demo data') },
      select: { id: true, externalId: true, createdAt: true, publishedAt: true },
    })
    // Where it differs from the day of creation this step has been here before.
    const fresh = rows.filter(({ createdAt, publishedAt }) => createdAt.getTime() === publishedAt?.getTime())
    const dates = fresh.map(({ id, externalId, createdAt }) => ({
      id,
      at: new Date(createdAt.getTime() - MINUTE_MS - shareOf(externalId ?? '') * SPREAD_DAYS * DAY_MS).toISOString(),
    }))
    await db.$executeRaw`
      UPDATE "Listing" AS l SET "publishedAt" = r."at"
      FROM jsonb_to_recordset(${JSON.stringify(dates)}::jsonb) AS r("id" uuid, "at" timestamptz) WHERE l."id" = r."id"`
  },
}
