import { z } from 'zod'
import { lineText } from '#app/platform/form/text-schema.ts'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import { yen } from '#app/platform/money/yen.ts'
import { comingDay } from '#app/tracks/day-schema.ts'
import type { FeeTier } from '#app/tracks/fee-schedule-type.ts'
import { BANDS, SOURCE_MAX } from './limits.ts'

const AMOUNT_MAX = 1_000_000_000_000
const typed = z.string().max(40, { error: 'yen' })

/** An amount as people type it. */
const amount = typed.transform((text, context) => {
  const value = parseYen(text)
  if (value !== undefined && value <= AMOUNT_MAX) return yen(value)
  context.addIssue({ code: 'custom', message: value === undefined ? 'yen' : `too_large?max=${AMOUNT_MAX}` })
  return z.NEVER
})

const wholePercent = (text: string): number | undefined => {
  const digits = text.normalize('NFKC').replace(/[%\s]/g, '')
  return /^\d{1,3}$/.test(digits) && Number(digits) <= 100 ? Number(digits) : undefined
}

const percent = typed.transform((text, context) => {
  const value = wholePercent(text)
  if (value !== undefined) return value
  context.addIssue({ code: 'custom', message: 'whole_percent' })
  return z.NEVER
})

const facts = { validFrom: comingDay, sourceJa: lineText(SOURCE_MAX), sourceEn: lineText(SOURCE_MAX) }

type BandField = `${'upTo' | 'percent'}${(typeof BANDS)[number]}`
const left = typed.optional()
const bandFields = Object.fromEntries(
  BANDS.flatMap((band) => [`upTo${band}`, `percent${band}`]).map((name) => [name, left]),
) as Record<BandField, typeof left>

type Bands = Partial<Record<BandField, string | undefined>>
type Fault = [field: BandField, message: string]

/** Bands follow one another upwards; only the last has no end. */
function readBands(values: Bands): FeeTier[] | Fault {
  const filled = BANDS.filter((band) => (values[`upTo${band}`] ?? '') !== '' || (values[`percent${band}`] ?? '') !== '')
  if (filled.length === 0) return ['percent1', 'required']
  const tiers: FeeTier[] = []
  for (const [index, band] of filled.entries()) {
    const rate = wholePercent(values[`percent${band}`] ?? '')
    if (rate === undefined) return [`percent${band}`, 'whole_percent']
    const end = values[`upTo${band}`] ?? ''
    const isLast = index === filled.length - 1
    if (isLast !== (end === '')) return [`upTo${band}`, isLast ? 'last_band_open' : 'band_needs_end']
    const upTo = end === '' ? null : parseYen(end)
    if (upTo === undefined || (upTo !== null && upTo > AMOUNT_MAX)) return [`upTo${band}`, 'yen']
    if (upTo !== null && upTo <= (tiers.at(-1)?.upToYen ?? 0)) return [`upTo${band}`, 'band_not_above']
    tiers.push({ upToYen: upTo === null ? null : yen(upTo), percent: rate })
  }
  return tiers
}

const isFault = (read: FeeTier[] | Fault): read is Fault => typeof read[0] === 'string'

/** Of a schedule that takes a share of an amount. */
export const scaleDraftSchema = z
  .object({ ...facts, minimum: amount, waiver: amount.optional() })
  .extend(bandFields)
  .transform((values, context) => {
    const { validFrom, sourceJa, sourceEn, minimum, waiver } = values
    const tiers = readBands(values)
    if (!isFault(tiers))
      return {
        shape: 'scale' as const,
        validFrom,
        sourceJa,
        sourceEn,
        minimumYen: minimum,
        waiverYen: waiver ?? null,
        tiers,
      }
    context.addIssue({ code: 'custom', path: [tiers[0]], message: tiers[1] })
    return z.NEVER
  })

/** Of one that is a single sum. */
export const flatDraftSchema = z
  .object({ ...facts, amount })
  .transform(({ amount: amountYen, ...rest }) => ({ shape: 'flat' as const, amountYen, ...rest }))

/** Of visits. */
export const visitDraftSchema = z
  .object({ ...facts, visit: amount, travel: percent })
  .transform(({ visit, travel, ...rest }) => ({
    shape: 'visit' as const,
    visitYen: visit,
    travelPercent: travel,
    ...rest,
  }))

/** Of places by size. */
export const sizesDraftSchema = z
  .object({ ...facts, hybridSme: amount, hybridSmall: amount, onlineSme: amount, onlineSmall: amount })
  .transform(({ hybridSme, hybridSmall, onlineSme, onlineSmall, ...rest }) => ({
    shape: 'sizes' as const,
    amountsYen: { hybrid: { sme: hybridSme, small: hybridSmall }, online: { sme: onlineSme, small: onlineSmall } },
    ...rest,
  }))

export type FeeDraftInput =
  | z.output<typeof scaleDraftSchema>
  | z.output<typeof flatDraftSchema>
  | z.output<typeof visitDraftSchema>
  | z.output<typeof sizesDraftSchema>

/** A button without anything to fill in. */
export const versionButtonSchema = z.object({})
