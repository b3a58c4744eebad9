import { describe, expect, it } from 'vitest'
import { createTranslator, findIn } from './translator.ts'

const find = findIn({ home: { greeting: 'Hello {{name}}, {{name}}', plain: 'Hi' } })

describe('translator', () => {
  const { dynamic, has } = createTranslator('en', find)

  it('fills every place of a parameter, and only own parameters', () => {
    expect(dynamic('home.greeting', { name: 'Hana' })).toBe('Hello Hana, Hana')
    expect(dynamic('home.greeting')).toBe('Hello {{name}}, {{name}}')
    expect(createTranslator('en', findIn({ a: '{{constructor}}' })).dynamic('a')).toBe('{{constructor}}')
  })

  it('does not read what was filled in as a pattern', () => {
    expect(dynamic('home.greeting', { name: '$& {{name}}' })).toBe('Hello $& {{name}}, $& {{name}}')
  })

  it.each(['home', 'home.none', 'home.plain.more', 'home.toString', '', '__proto__.x'])(
    'has no text for %j and shows the key',
    (key) => {
      expect(has(key)).toBe(false)
      expect(dynamic(key)).toBe(key)
    },
  )

  it('shows what the caller wants for a missing text', () => {
    expect(createTranslator('en', find, () => '').dynamic('home.none')).toBe('')
  })
})
