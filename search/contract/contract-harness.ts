import type { SearchEngine, SearchQuery, Ticket } from '../engine.ts'

/** An engine filled with the market, and short ways to ask it. */
export interface ContractHarness {
  readonly engine: SearchEngine
  readonly index: string
  find(text: string, rest?: Partial<SearchQuery>): Promise<string[]>
  settled(ticket: Promise<Ticket>): Promise<void>
}
