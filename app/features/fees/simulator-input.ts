import { grantAmounts, type GrantChoice, readAmounts, readGrantChoice, type TypedAmounts } from './grant-input.ts'

const simulatorAmounts = ['price', 'debts', ...grantAmounts] as const
export type SimulatorAmount = (typeof simulatorAmounts)[number]

/** What a visitor has typed into the simulator, and what was understood of it. */
export interface SimulatorInput extends TypedAmounts<SimulatorAmount>, GrantChoice {
  /** Whether a price was given that can be reckoned with. */
  isComplete: boolean
}

/** Reads the address of the simulator. */
export function readSimulator(params: URLSearchParams): SimulatorInput {
  const amounts = readAmounts(params, simulatorAmounts)
  return {
    ...amounts,
    isComplete: amounts.typed.price !== '' && Object.keys(amounts.faults).length === 0,
    ...readGrantChoice(params),
  }
}
