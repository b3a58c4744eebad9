import { INDUSTRIES } from '#search/knowledge/industries.ts'

/** The kinds of business the law sets thresholds for. The last three are exceptions an ordinance makes. */
export type Sector = 'manufacturing' | 'wholesale' | 'service' | 'retail' | 'rubber' | 'software' | 'hotel'

export interface Thresholds {
  capitalYen: number
  employees: number
  smallEmployees: number
}

/**
 * SME Basic Act, article 2: an enterprise is small or medium-size when its capital OR its number of regular employees is at
 * or under these, and small (小規模企業者) by the number of employees alone. Rubber products, software and information
 * processing, and hotels: enforcement order of the SME support acts, article 1. The small class of the last two follows
 * their division, services.
 */
export const thresholds: Record<Sector, Thresholds> = {
  manufacturing: { capitalYen: 300_000_000, employees: 300, smallEmployees: 20 },
  wholesale: { capitalYen: 100_000_000, employees: 100, smallEmployees: 5 },
  service: { capitalYen: 50_000_000, employees: 100, smallEmployees: 5 },
  retail: { capitalYen: 50_000_000, employees: 50, smallEmployees: 5 },
  rubber: { capitalYen: 300_000_000, employees: 900, smallEmployees: 20 },
  software: { capitalYen: 300_000_000, employees: 300, smallEmployees: 5 },
  hotel: { capitalYen: 50_000_000, employees: 200, smallEmployees: 5 },
}

/** Industrial Competitiveness Enhancement Act, article 2: not an SME and at most this many regular employees. */
const MID_SIZE_EMPLOYEES = 2_000

/**
 * The sectors of a middle level by the SME Agency's table over the classification. Where its finer levels belong to
 * different sectors (video and newspapers in 41, car parks in 69, travel in 79) both stand here.
 */
const BY_CODE: Record<string, readonly Sector[]> = {
  '19': ['rubber'],
  '38': ['service'],
  '39': ['software'],
  '41': ['service', 'manufacturing'],
  '69': ['manufacturing', 'service'],
  '70': ['service'],
  '75': ['hotel'],
  '76': ['retail'],
  '77': ['retail'],
  '79': ['service', 'manufacturing'],
}

const BY_DIVISION: Record<string, readonly Sector[]> = {
  L: ['service'],
  M: ['service'],
  N: ['service'],
  O: ['service'],
  P: ['service'],
  Q: ['service'],
  R: ['service'],
}

function sectorsOfCode(code: string): readonly Sector[] {
  const division = INDUSTRIES.get(code)?.division ?? ''
  if (division === 'I') return Number(code) <= 55 ? ['wholesale'] : ['retail']
  return BY_CODE[code] ?? BY_DIVISION[division] ?? ['manufacturing']
}

/** What an industry may be to the law: one sector, or several where it is not said finely enough. */
export function sectorsOf(industry: string): readonly Sector[] {
  const known = INDUSTRIES.get(industry)
  // Public service is no enterprise.
  if (!known || known.division === 'S') return []
  const isDivision = known.code === known.division
  const codes = [...INDUSTRIES.values()].filter(({ code, division }) => division === known.code && code !== division)
  return isDivision ? [...new Set(codes.flatMap(({ code }) => sectorsOfCode(code)))] : sectorsOfCode(known.code)
}

export const sizeClasses = ['small', 'sme', 'mid_size', 'large'] as const
export type SizeClass = (typeof sizeClasses)[number]

export interface SizeFacts {
  industry: string | null
  capitalYen: number | null
  employees: number | null
}

export type SizeAnswer =
  | { size: SizeClass; sector: Sector; by: 'employees' | 'capital' | 'both' }
  | { size: null; missing: ('industry' | 'capitalYen' | 'employees')[] }

function sizeIn(sector: Sector, { capitalYen, employees }: SizeFacts): SizeAnswer {
  const limit = thresholds[sector]
  if (employees !== null && employees <= limit.smallEmployees) return { size: 'small', sector, by: 'employees' }
  const [fewPeople, littleCapital] = [
    employees !== null && employees <= limit.employees,
    capitalYen !== null && capitalYen <= limit.capitalYen,
  ]
  // Without the number of employees a small enterprise cannot be told from another SME.
  if (employees === null) return { size: null, missing: ['employees'] }
  if (fewPeople || littleCapital)
    return { size: 'sme', sector, by: fewPeople && littleCapital ? 'both' : fewPeople ? 'employees' : 'capital' }
  if (capitalYen === null) return { size: null, missing: ['capitalYen'] }
  return { size: employees <= MID_SIZE_EMPLOYEES ? 'mid_size' : 'large', sector, by: 'both' }
}

/**
 * The size class of an enterprise with what decided it, or what must be known to tell. An industry that may fall into
 * several sectors is answered when all of them agree.
 */
export function enterpriseSize(facts: SizeFacts): SizeAnswer {
  const answers = sectorsOf(facts.industry ?? '').map((sector) => sizeIn(sector, facts))
  const [first] = answers
  if (!first) return { size: null, missing: ['industry'] }
  if (answers.every(({ size }) => size === first.size)) return first
  const open = answers.find((answer) => answer.size === null)
  return open ?? { size: null, missing: ['industry'] }
}
