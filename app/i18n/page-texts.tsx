import { createContext, useContext } from 'react'

const ID = 'page-texts'

/** The texts used on the page while the server renders it; absent in the browser. */
export const UsedTexts = createContext<Map<string, string> | undefined>(undefined)

const asScript = (used: Map<string, string>) => JSON.stringify(Object.fromEntries(used)).replaceAll('<', '\\u003c')

/**
 * Hands the page's texts to the browser, so that it need not load all of them to take the page over. Stands behind
 * everything that has words: the server writes down what was used before it.
 */
export function PageTexts({ nonce }: { nonce: string }) {
  const used = useContext(UsedTexts)
  const html = used ? asScript(used) : (document.getElementById(ID)?.textContent ?? '{}')
  return (
    <script
      id={ID}
      type="application/json"
      nonce={nonce}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

/** What the server handed over with this page. */
export const readPageTexts = (): Record<string, string> =>
  JSON.parse(document.getElementById(ID)?.textContent ?? '{}') as Record<string, string>
