import { readContractSchedules } from '#app/features/fees/queries/read-schedules.server.ts'
import { computeFee } from '#app/features/fees/rules.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { versionOn } from '#app/tracks/fee-schedule-type.ts'
import { allTracks } from '#app/tracks/registry.ts'

export interface FeeExample {
  priceYen: number
  grossYen: number
  waivedYen: number
  netYen: number
  taxYen: number
  totalYen: number
}

export interface HowItWorksPage {
  /** The criteria in the order of their weight, with the weight in each track. */
  ranking: { key: string; weights: { track: string; weight: number }[] }[]
  fees: { track: string; version: string; source: Record<'ja' | 'en', string>; examples: FeeExample[] }[]
}

/** Prices around which small successions are concluded. */
const EXAMPLE_PRICES_YEN = [3_000_000, 5_500_000, 12_500_000, 40_000_000, 100_000_000]

function ranking(): HowItWorksPage['ranking'] {
  const keys = [...new Set(allTracks.flatMap(({ signals }) => signals.criteria.map(({ key }) => key)))]
  const weightIn = (key: string) =>
    allTracks.map((track) => ({
      track: track.key,
      weight: track.signals.criteria.find((criterion) => criterion.key === key)?.weight ?? 0,
    }))
  return keys.map((key) => ({ key, weights: weightIn(key) }))
}

async function feesToday(): Promise<HowItWorksPage['fees']> {
  const today = tokyoDay(clock.now())
  const schedules = await readContractSchedules(db)
  return allTracks.flatMap(({ key, feeSchedule }) => {
    const version = versionOn(schedules.find((schedule) => schedule.key === feeSchedule.key) ?? feeSchedule, today)
    if (!version) return []
    const examples = EXAMPLE_PRICES_YEN.map((priceYen) => {
      const { lines, subtotalYen, taxYen, totalYen } = computeFee({
        version,
        baseYen: yen(priceYen),
        waiverAvailable: true,
      })
      const sum = (kinds: string[]) =>
        lines.filter(({ kind }) => kinds.includes(kind)).reduce((total, { amountYen }) => total + amountYen, 0)
      return {
        priceYen,
        grossYen: sum(['tier', 'minimum']),
        waivedYen: -sum(['waiver']) || 0,
        netYen: subtotalYen,
        taxYen,
        totalYen,
      }
    })
    return [{ track: key, version: version.version, source: version.source, examples }]
  })
}

/** How ranking works and what is charged, read from the same data the pages use. */
export const getHowItWorks = async (): Promise<HowItWorksPage> => ({
  ranking: ranking(),
  fees: await feesToday(),
})
