import type { DocumentKind } from '#prisma/generated/enums.ts'
import { parseYen } from '#app/platform/money/parse-yen.ts'

export const documentKinds = [
  'qualified_invoice',
  'receipt',
  'return_invoice',
  'deposit_receipt',
  'order_form',
  'payment_notice',
] as const satisfies readonly DocumentKind[]

/** What is searched by, all at once, as the electronic books law wants it: days, amounts, counterparty. */
export interface DocumentSearch {
  from: string
  to: string
  min: string
  max: string
  name: string
  kind: string
}

export type SearchFault = { field: keyof DocumentSearch; fault: 'date' | 'yen' }

export interface ReadSearch {
  /** As it was typed, to be shown again. */
  typed: DocumentSearch
  days: { gte?: Date; lte?: Date }
  yen: { gte?: bigint; lte?: bigint }
  name: string
  kind: DocumentKind | null
  /** What could not be read; it is left out of the search. */
  faults: SearchFault[]
}

const NAME_MAX = 100
const TYPED_MAX = 40

function readDay(text: string): Date | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : undefined
  return day && !Number.isNaN(day.getTime()) ? day : undefined
}

/** Reads the search out of an address. */
export function readSearch(query: URLSearchParams): ReadSearch {
  const given = (name: keyof DocumentSearch) => (query.get(name) ?? '').trim().slice(0, TYPED_MAX)
  const typed = {
    ...{ from: given('from'), to: given('to'), min: given('min'), max: given('max'), kind: given('kind') },
    name: (query.get('name') ?? '').trim().slice(0, NAME_MAX),
  }
  const day = (field: 'from' | 'to') => readDay(typed[field])
  const amount = (field: 'min' | 'max') => {
    const read = parseYen(typed[field])
    return read === undefined ? undefined : BigInt(read)
  }
  const [from, to, min, max] = [day('from'), day('to'), amount('min'), amount('max')]
  const read = { from, to, min, max }
  const faults = (['from', 'to', 'min', 'max'] as const)
    .filter((field) => typed[field] !== '' && read[field] === undefined)
    .map((field): SearchFault => ({ field, fault: field === 'from' || field === 'to' ? 'date' : 'yen' }))
  return {
    typed,
    days: { ...(from && { gte: from }), ...(to && { lte: to }) },
    yen: { ...(min !== undefined && { gte: min }), ...(max !== undefined && { lte: max }) },
    name: typed.name,
    kind: documentKinds.find((kind) => kind === typed.kind) ?? null,
    faults,
  }
}

/** The search as the query of an address. */
export const searchQuery = (typed: DocumentSearch): string =>
  new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== '')).toString()
