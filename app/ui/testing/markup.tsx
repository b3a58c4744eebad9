import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { UiWordsProvider } from '../ui-words.tsx'

const words = {
  required: 'required!',
  optional: 'optional!',
  error: 'error!',
  showPassword: 'show!',
  hidePassword: 'hide!',
  showTable: 'as table!',
  close: 'close!',
  characterCount: (used: number, max: number) => `${used} of ${max}`,
}

/** What the server sends for an element. */
export function markup(element: ReactElement): string {
  return renderToStaticMarkup(<UiWordsProvider words={words}>{element}</UiWordsProvider>)
}

/** The first opening tag of this name that contains `having`, or an error. */
export function tag(html: string, name: string, having = ''): string {
  const found = [...html.matchAll(new RegExp(`<${name}(?=[\\s>])[^>]*>`, 'g'))].map(([text]) => text)
  const match = found.find((text) => text.includes(having))
  if (!match) throw new Error(`no <${name}> with ${having} in ${html}`)
  return match
}

/** The value of an attribute of an opening tag; undefined where it is not there. */
export function attribute(openingTag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(openingTag)?.[1]
}
