import { parseYen } from '#app/platform/money/parse-yen.ts'
import { type EnterpriseSize, enterpriseSizes } from '#app/tracks/fee-schedule-type.ts'
import { type GrantType, grantTypes } from '#app/tracks/succession/programmes.ts'
import { SIMULATOR_MAX_YEN } from './limits.ts'

export const simulatorAmounts = ['price', 'debts', 'valuation', 'other'] as const
export type SimulatorAmount = (typeof simulatorAmounts)[number]

/** What a visitor has typed into the simulator, and what was understood of it. */
export interface SimulatorInput {
  typed: Record<SimulatorAmount, string>
  /** In yen; what was left out is nothing. */
  amounts: Record<SimulatorAmount, number>
  faults: Partial<Record<SimulatorAmount, 'yen' | 'too_large'>>
  /** Whether a price was given that can be reckoned with. */
  isComplete: boolean
  size: EnterpriseSize
  type: GrantType
}

const TYPED_MAX = 40

const oneOf = <T extends string>(all: readonly T[], given: string | null, otherwise: T): T =>
  all.find((each) => each === given) ?? otherwise

/** Reads the address of the simulator. */
export function readSimulator(params: URLSearchParams): SimulatorInput {
  const typed = Object.fromEntries(
    simulatorAmounts.map((name) => [name, (params.get(name) ?? '').trim().slice(0, TYPED_MAX)]),
  ) as Record<SimulatorAmount, string>
  const read = simulatorAmounts.map((name) => [name, typed[name] === '' ? 0 : parseYen(typed[name])] as const)
  const faultOf = (value: number | undefined) =>
    value === undefined ? 'yen' : value > SIMULATOR_MAX_YEN ? 'too_large' : undefined
  const faults = Object.fromEntries(
    read.map(([name, value]) => [name, faultOf(value)] as const).filter(([, fault]) => fault !== undefined),
  ) as SimulatorInput['faults']
  return {
    typed,
    amounts: Object.fromEntries(read.map(([name, value]) => [name, value ?? 0])) as SimulatorInput['amounts'],
    faults,
    isComplete: typed.price !== '' && Object.keys(faults).length === 0,
    size: oneOf(enterpriseSizes, params.get('size'), 'small'),
    type: oneOf(grantTypes, params.get('type'), 'A'),
  }
}
