import { createElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { renderPage } from './render-page.server.ts'

const items = Array.from({ length: 400 }, (_, index) =>
  createElement('li', { key: index }, `町工場${'a'.repeat(index % 7)}🏭`),
)

const Broken = () => {
  throw new Error('broken')
}

describe('a page', () => {
  it('reaches the browser as it was written, without zero bytes', async () => {
    const html = await renderPage(createElement('ul', null, items), 'nonce', () => undefined)
    expect(html).not.toMatch(/\0|\ufffd/)
    expect(html.match(/町工場a*🏭/g)).toHaveLength(400)
  })

  it('whose frame breaks is refused, not sent in half', async () => {
    const onError = vi.fn()
    await expect(renderPage(createElement(Broken), 'nonce', onError)).rejects.toThrow('broken')
    expect(onError).toHaveBeenCalledOnce()
  })
})
