import type { Plugin } from 'vite'

/** For the server build: the engine's thread is a program of its own, so it gets its own file beside the server. */
export function searchThread(): Plugin {
  return {
    name: 'search-thread',
    apply: 'build',
    load(id) {
      if (!id.endsWith('/search/embedded/thread-file.server.ts')) return null
      const entry = id.replace('thread-file', 'thread-entry')
      const file = this.emitFile({ type: 'chunk', id: entry, fileName: 'search-thread.js' })
      return `export const threadFile = () => new URL(import.meta.ROLLUP_FILE_URL_${file})`
    },
  }
}
