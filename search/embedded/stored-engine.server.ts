import type { SearchEngine, SnapshotMarker, Snapshots } from '../engine.ts'
import { EmbeddedEngine } from './embedded-engine.ts'
import { loadSnapshot, saveSnapshot } from './snapshot.server.ts'

/** An engine whose indexes live in memory and can be kept in files. */
export interface KeptEngine extends SearchEngine {
  readonly snapshots: Snapshots
}

/** The embedded engine in this thread, with files. */
export class StoredEngine extends EmbeddedEngine implements KeptEngine {
  readonly snapshots: Snapshots = {
    save: (index, path, marker) => saveSnapshot(path, this.index(index), JSON.stringify(marker)),
    load: async (spec, path, rules) => {
      let marker: SnapshotMarker | null = null
      const isLoaded = await this.replace(spec.name, async () => {
        const loaded = await loadSnapshot(path, spec)
        if (!loaded) return null
        marker = JSON.parse(loaded.marker) as SnapshotMarker
        return marker.rules === rules ? loaded.index : null
      })
      return isLoaded ? marker : null
    },
  }
}
