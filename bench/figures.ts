import type { EngineFigures } from './engine.ts'
import type { Times } from './measure.ts'
import type { PagesFigures } from './pages.server.ts'
import type { PostgresFigures } from './postgres.server.ts'

export interface EmbeddedFigures extends EngineFigures {
  readonly inThread: boolean
  readonly saveSeconds: number
  readonly startSeconds: number
  readonly rssMb: number
}

export interface MiniSearchFigures {
  readonly buildSeconds: number
  readonly keyword: Times
  readonly update: Times
  readonly rssMb: number
}

/** Search at one size. */
export interface Figures {
  readonly docs: number
  readonly embedded: EmbeddedFigures
  readonly postgres: PostgresFigures
  readonly miniSearch: MiniSearchFigures
  /** Null without MEILI_URL. */
  readonly meilisearch: EngineFigures | null
}

export interface MatchesFigures {
  readonly docs: number
  /** Different listings, each asked for the first time since the process began. */
  readonly cold: Times
  /** The same by a process that has read the newest listings ahead, as the application does at its start. */
  readonly ahead: Times
  readonly warm: Times
  /** Of the database, for one call. */
  readonly queries: number
}

/** What one run has measured. */
export interface Run {
  readonly machine: string
  readonly search: readonly Figures[]
  /** Null when the run left it out. */
  readonly matches: MatchesFigures | null
  readonly pages: PagesFigures | null
}

/** The sizes the targets are set for. */
export const TARGET_DOCS = 100_000
export const TARGET_PAGES_DOCS = 10_000
