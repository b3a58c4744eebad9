import { forwardRef, type AnchorHTMLAttributes } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { Gallery } from '#app/ui/gallery.tsx'
import { galleryWords } from './words.ts'

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string
  preventScrollReset?: boolean
}

vi.mock('@remix-run/react', () => ({
  useLocation: () => ({ key: 'here' }),
  Link: forwardRef<HTMLAnchorElement, LinkProps>(function Link({ to, preventScrollReset: _, children, ...rest }, ref) {
    return (
      <a ref={ref} href={to} {...rest}>
        {children}
      </a>
    )
  }),
}))

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '')

describe.each(['ja', 'en'] as const)('the whole gallery in %s, as the server sends it', (lang) => {
  const html = renderToStaticMarkup(<Gallery words={galleryWords[lang]} />)
  const ids = all(html, /\sid="([^"]+)"/g)

  it('uses no id twice', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('points at nothing that is not there', () => {
    const referenced = all(html, /\s(?:for|aria-(?:describedby|labelledby|controls)|popovertarget)="([^"]+)"/g)
    const anchors = all(html, /\shref="#([^"]+)"/g)
    const missing = [...referenced.flatMap((value) => value.split(' ')), ...anchors].filter((id) => !ids.includes(id))
    expect(referenced.length).toBeGreaterThan(20)
    expect(missing).toEqual([])
  })

  it('labels every control', () => {
    const labelled = new Set(all(html, /<label[^>]*\sfor="([^"]+)"/g))
    const controls = all(html, /<(?:input|select|textarea)[^>]*?\sid="([^"]+)"/g)
    expect(controls.length).toBeGreaterThan(12)
    expect(controls.filter((id) => !labelled.has(id))).toEqual([])
    expect(html.match(/<(?:input|select|textarea)(?=\s)(?![^>]*\sid=)/g)).toBeNull()
  })

  // The content security policy allows neither; both would be lost without a word.
  it('carries no style and no handler in an attribute', () => {
    expect(html.match(/<[^>]*\s(?:style|on\w+)="[^>]*>/g)).toBeNull()
  })

  it('has neither an empty link nor an empty button', () => {
    const texts = [...html.matchAll(/<(a|button)\b([^>]*)>(.*?)<\/\1>/gs)].map(
      ([, , attributes = '', content = '']) =>
        attributes.includes('aria-label') || content.replace(/<[^>]*>/g, '').trim() !== '',
    )
    expect(texts.length).toBeGreaterThan(30)
    expect(texts).not.toContain(false)
  })
})
