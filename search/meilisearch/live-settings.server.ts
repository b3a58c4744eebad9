import type { Meilisearch, Settings } from 'meilisearch'
import { SearchUnavailable } from '../errors.ts'
import { orUnavailable } from './unavailable.server.ts'

/** The settings of an index as they are on the server; null when there is no such index. */
export async function liveSettings(client: Meilisearch, index: string): Promise<Settings | null> {
  try {
    return await orUnavailable(() => client.index(index).getSettings())
  } catch (error) {
    if (error instanceof SearchUnavailable && error.reason === 'no_index') return null
    throw error
  }
}
