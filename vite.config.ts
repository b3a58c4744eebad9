import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'
import { searchThread } from './search/embedded/thread-build.ts'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

const SELDOM_USED = /gallery|chart|funnel|combobox|dialog|document-view|file-field|date-field|yen-field/
const OF_EVERY_PAGE = /\/app\/(ui\/|i18n\/(use-t|translator|page-texts|first-touch|format)\.)/

/** What nearly every page needs comes in one file: on a phone forty small requests take longer than their bytes. */
const baseChunk = (id: string) => (OF_EVERY_PAGE.test(id) && !SELDOM_USED.test(id) ? 'base' : undefined)

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixConfig), ...(isSsrBuild ? [searchThread()] : [])],
  server: { hmr: { port: Number(process.env['HMR_PORT'] ?? 24678) } },
  build: {
    target: 'es2022',
    sourcemap: false,
    rollupOptions: { output: isSsrBuild ? {} : { manualChunks: baseChunk } },
  },
}))
