import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'
import remixConfig from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

const SELDOM_USED = /gallery|chart|funnel|combobox|dialog|document-view|file-field|date-field|yen-field/
const OF_EVERY_PAGE = /\/app\/(ui\/|i18n\/(use-t|translator|page-texts|first-touch|format)\.)/

/** What nearly every page needs comes in one file: on a phone forty small requests take longer than their bytes. */
const baseChunk = (id: string) => (OF_EVERY_PAGE.test(id) && !SELDOM_USED.test(id) ? 'base' : undefined)

/** The thread of the embedded search engine is a program of its own: it gets its own file beside the server. */
const searchThread = (): Plugin => ({
  name: 'search-thread',
  apply: 'build',
  load(id) {
    if (!id.endsWith('/search/embedded/thread-file.server.ts')) return null
    const entry = id.replace('thread-file', 'thread-entry')
    const file = this.emitFile({ type: 'chunk', id: entry, fileName: 'search-thread.js' })
    return `export const threadFile = () => new URL(import.meta.ROLLUP_FILE_URL_${file})`
  },
})

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixConfig), ...(isSsrBuild ? [searchThread()] : [])],
  server: { hmr: { port: Number(process.env['HMR_PORT'] ?? 24678) } },
  build: {
    target: 'es2022',
    sourcemap: false,
    rollupOptions: { output: isSsrBuild ? {} : { manualChunks: baseChunk } },
  },
}))
