import { z } from 'zod'
import { type Yen, yen } from '#app/platform/money/yen.ts'
import { type AnyFeeVersion, feeBases } from '#app/tracks/fee-schedule-type.ts'

const amount = z
  .number()
  .int()
  .min(0)
  .max(1_000_000_000_000)
  .transform((value): Yen => yen(value))
const percent = z.number().int().min(0).max(100)
const facts = { taxPercent: percent, source: z.object({ ja: z.string(), en: z.string() }) }
const payer = z.enum(['offer', 'need'])
const bySize = z.object({ sme: amount, small: amount })

/** What a row says of a version, without its name and its first day. */
const stored = z.discriminatedUnion('shape', [
  z.object({
    shape: z.literal('scale'),
    ...facts,
    payer,
    base: z.enum(feeBases),
    tiers: z.array(z.object({ upToYen: amount.nullable(), percent })).min(1),
    minimumYen: amount,
    waiver: z.object({ key: z.string(), upToYen: amount, once: z.literal('participant') }).nullable(),
    notChargedBelowYen: amount,
  }),
  z.object({ shape: z.literal('flat'), ...facts, payer, amountYen: amount }),
  z.object({ shape: z.literal('visit'), ...facts, visitYen: amount, travelPercent: percent }),
  z.object({ shape: z.literal('sizes'), ...facts, amountsYen: z.object({ hybrid: bySize, online: bySize }) }),
])

/**
 * A version as it is stored.
 * @throws ZodError when the row holds something else
 */
export const readVersion = (row: { version: string; validFrom: Date; data: unknown }): AnyFeeVersion => ({
  ...stored.parse(row.data),
  version: row.version,
  validFrom: row.validFrom.toISOString().slice(0, 10),
})
