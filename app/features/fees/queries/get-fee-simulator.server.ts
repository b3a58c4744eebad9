import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { type FeeScheduleVersion, versionOn } from '#app/tracks/fee-schedule-type.ts'
import { feeSchedule } from '#app/tracks/succession/fee-schedule.ts'
import { lehmanComparison } from '#app/tracks/succession/lehman.ts'
import type { ComparedPrice } from '../compared.ts'
import { comparedExamples, comparedLine, comparePrice } from '../comparison.ts'
import { type FeeSheet, previewSheet } from '../fee-sheet.ts'
import { type NetCost, netCostOf } from '../net-cost.ts'
import { readSimulator, type SimulatorInput } from '../simulator-input.ts'
import { type VersionView, versionView } from '../version-view.ts'
import { readSchedules } from './read-schedules.server.ts'

type Source = Record<'ja' | 'en', string>

export interface SimulatorPage {
  input: SimulatorInput
  result: { sheet: FeeSheet; compared: ComparedPrice; net: NetCost | null } | null
  examples: ComparedPrice[]
  line: ComparedPrice[]
  lehmanSource: Source
  /** Everything that is charged. */
  prices: (VersionView & { key: string })[]
}

function resultOf(version: FeeScheduleVersion, input: SimulatorInput, day: string): SimulatorPage['result'] {
  if (!input.isComplete) return null
  const { price, debts } = input.amounts
  const sheet = previewSheet({ version, baseYen: yen(price), waiverAvailable: true })
  const hasCosts = input.amounts.valuation + input.amounts.other > 0
  const net = hasCosts ? netCostOf(input, sheet.totalYen, day) : null
  return { sheet, compared: comparePrice(version, price, debts), net }
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
