import { parseYen } from '#app/platform/money/parse-yen.ts'
import { type EnterpriseSize, enterpriseSizes } from '#app/tracks/fee-schedule-type.ts'
import { type GrantType, grantTypes } from '#app/tracks/succession/programmes.ts'
import { SIMULATOR_MAX_YEN } from './limits.ts'

/** Amounts somebody has typed into an address, and what was understood of them. */
export interface TypedAmounts<N extends string> {
  typed: Record<N, string>
  /** In yen; what was left out is nothing. */
  amounts: Record<N, number>
  faults: Partial<Record<N, 'yen' | 'too_large'>>
}

const TYPED_MAX = 40

export function readAmounts<N extends string>(params: URLSearchParams, names: readonly N[]): TypedAmounts<N> {
  const typed = Object.fromEntries(
    names.map((name) => [name, (params.get(name) ?? '').trim().slice(0, TYPED_MAX)]),
  ) as Record<N, string>
  const read = names.map((name) => [name, typed[name] === '' ? 0 : parseYen(typed[name])] as const)
  const faultOf = (value: number | undefined) =>
    value === undefined ? 'yen' : value > SIMULATOR_MAX_YEN ? 'too_large' : undefined
  const faults = Object.fromEntries(
    read.map(([name, value]) => [name, faultOf(value)] as const).filter(([, fault]) => fault !== undefined),
  ) as TypedAmounts<N>['faults']
  return {
    typed,
    amounts: Object.fromEntries(read.map(([name, value]) => [name, value ?? 0])) as Record<N, number>,
    faults,
  }
}

export const grantAmounts = ['valuation', 'other'] as const
export type GrantAmount = (typeof grantAmounts)[number]

export interface GrantChoice {
  size: EnterpriseSize
  type: GrantType
}

/** What an estimate of a grant rests on: what others are paid, how large the firm is, and the type of the grant. */
export type GrantInput = TypedAmounts<GrantAmount> & GrantChoice

const oneOf = <T extends string>(all: readonly T[], given: string | null, otherwise: T): T =>
  all.find((each) => each === given) ?? otherwise

export const readGrantChoice = (params: URLSearchParams): GrantChoice => ({
  size: oneOf(enterpriseSizes, params.get('size'), 'small'),
  type: oneOf(grantTypes, params.get('type'), 'A'),
})

/** Reads the address of a page that estimates a grant. */
export const readGrant = (params: URLSearchParams): GrantInput => ({
  ...readAmounts(params, grantAmounts),
  ...readGrantChoice(params),
})
