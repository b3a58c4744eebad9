import { describe, expect, it } from 'vitest'
import { typedTexts } from './typed-texts.ts'

function form(fields: [string, string][]): FormData {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return body
}

describe('typedTexts', () => {
  it('gives back what was typed, in its order', () => {
    const typed: [string, string][] = [
      ['name', '見本製作所'],
      ['employees', '9'],
      ['description', '一行目\n二行目'],
      ['website', 'https://example.jp'],
    ]
    expect(typedTexts(form(typed))).toEqual(['見本製作所', '9', '一行目\n二行目', 'https://example.jp'])
  })

  it.each([
    ['intent', 'save'],
    ['currentPassword', 'kawaguchi no mise 7'],
    ['token', 'Zx81'],
    ['listingId', '0197'],
    ['formKey', 'k 1'],
    ['revision', '7'],
    ['seenUpdatedAt', '2026-01-01T00:00:00.000Z'],
    ['kinds', 'sme'],
    ['reference', '0b5f5d9e-7a2b-4c1d-8e3f-5a6b7c8d9e0f'],
    ['agreed', 'on'],
    ['note', '  '],
  ])('leaves out %s', (name, value) => expect(typedTexts(form([[name, value]]))).toEqual([]))

  it('leaves out files', () => {
    const body = new FormData()
    body.append('picture', new File(['x'], 'x.png'))
    expect(typedTexts(body)).toEqual([])
  })
})
