import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { type FeeScheduleVersion, versionOn } from '#app/tracks/fee-schedule-type.ts'
import { feeSchedule } from '#app/tracks/succession/fee-schedule.ts'
import { lehmanComparison } from '#app/tracks/succession/lehman.ts'
import { successionGrant } from '#app/tracks/succession/programmes.ts'
import type { ComparedPrice } from '../compared.ts'
import { comparedExamples, comparedLine, comparePrice } from '../comparison.ts'
import { type FeeSheet, previewSheet } from '../fee-sheet.ts'
import { estimateGrant, type GrantEstimate } from '../rules-grant.ts'
import { readSimulator, type SimulatorInput } from '../simulator-input.ts'
import { type VersionView, versionView } from '../version-view.ts'
import { readSchedules } from './read-schedules.server.ts'

type Source = Record<'ja' | 'en', string>

/** What remains to be paid after the waiver and a grant. */
export interface NetCost {
  feeYen: number
  outsideYen: number
  grant: GrantEstimate
  netYen: number
  source: Source
}

export interface SimulatorPage {
  input: SimulatorInput
  result: { sheet: FeeSheet; compared: ComparedPrice; net: NetCost | null } | null
  examples: ComparedPrice[]
  line: ComparedPrice[]
  lehmanSource: Source
  /** Everything that is charged. */
  prices: (VersionView & { key: string })[]
}

function netCost({ amounts, size, type }: SimulatorInput, feeYen: number, day: string): NetCost | null {
  const version = versionOn(successionGrant, day)
  const outsideYen = amounts.valuation + amounts.other
  if (!version || outsideYen === 0) return null
  const costs = { valuationYen: yen(amounts.valuation), otherYen: yen(amounts.other) }
  const grant = estimateGrant(version, { type, size, ...costs })
  return { feeYen, outsideYen, grant, netYen: feeYen + outsideYen - grant.totalYen, source: version.source }
}

function resultOf(version: FeeScheduleVersion, input: SimulatorInput, day: string): SimulatorPage['result'] {
  if (!input.isComplete) return null
  const { price, debts } = input.amounts
  const sheet = previewSheet({ version, baseYen: yen(price), waiverAvailable: true })
  return { sheet, compared: comparePrice(version, price, debts), net: netCost(input, sheet.totalYen, day) }
}

/** What concluding at a price costs, before anybody signs up. */
export async function getFeeSimulator(params: URLSearchParams): Promise<SimulatorPage> {
  const input = readSimulator(params)
  const day = tokyoDay(clock.now())
  const schedules = await readSchedules(db)
  const inForce = schedules.flatMap((schedule) => {
    const version = versionOn(schedule, day)
    return version ? [{ key: schedule.key, version }] : []
  })
  const contract = inForce.find(({ key }) => key === feeSchedule.key)?.version as FeeScheduleVersion
  const price = input.isComplete ? input.amounts.price : null
  return {
    input,
    result: resultOf(contract, input, day),
    examples: comparedExamples(contract, price),
    line: comparedLine(contract, price),
    lehmanSource: lehmanComparison.source,
    prices: inForce.map(({ key, version }) => ({ key, ...versionView(version) })),
  }
}
