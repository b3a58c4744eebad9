import type { Times } from '../measure.ts'

/** What members did in one load run, and what the database says of it afterwards. */
export interface LoadFigures {
  readonly machine: string
  readonly members: number
  readonly listings: number
  readonly seconds: number
  readonly requests: number
  /** By what was done, in milliseconds as the member waits. */
  readonly times: Readonly<Record<string, Times>>
  /** What was answered with yes, by act, and how often it was refused because somebody else was faster or a limit was reached. */
  readonly done: Readonly<Record<string, number>>
  readonly refused: number
  /** Answers above 499 and broken connections. */
  readonly failures: number
  /** Rows at the end, by state. */
  readonly states: Readonly<Record<string, number>>
  /** Sentences about what must not be; empty when all is well. */
  readonly faults: readonly string[]
}
