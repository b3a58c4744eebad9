import { text } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { withoutNullBytes } from './without-null-bytes.server.ts'

const items = Array.from({ length: 400 }, (_, index) =>
  createElement('li', { key: index }, `町工場${'a'.repeat(index % 7)}🏭`),
)
const page = createElement('ul', null, items)

/** The page as a browser receives it. */
function render(): Promise<string> {
  const body = withoutNullBytes()
  const { pipe } = renderToPipeableStream(page, { onAllReady: () => void pipe(body) })
  return text(body)
}

describe('a page', () => {
  it('reaches the browser as it was written, without zero bytes', async () => {
    const html = await render()
    expect(html).not.toMatch(/\0|\ufffd/)
    expect(html.match(/町工場a*🏭/g)).toHaveLength(400)
  })
})
