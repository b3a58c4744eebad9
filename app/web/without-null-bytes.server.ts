import { Transform } from 'node:stream'

/**
 * Passes a page on without the zero bytes React 18 leaves where a character of several bytes did not fit into its 2 KB
 * buffer (facebook/react#24985, mended in React 19). Browsers show each as � inside a text area, and it would be saved.
 */
export function withoutNullBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
