import { describe, expect, it } from 'vitest'
import { parseForm } from './form.ts'

const plain = (encoded: string): unknown => JSON.parse(JSON.stringify(parseForm(encoded)))

describe('parseForm', () => {
  it.each([
    ['', {}],
    ['a=1&b=x%20y+z', { a: '1', b: 'x y z' }],
    ['a[b][0][c]=1&a[b][0][d]=2&a[b][1][c]=3', { a: { b: [{ c: '1', d: '2' }, { c: '3' }] } }],
    ['expand[]=x&expand[]=y', { expand: ['x', 'y'] }],
    ['a%5Bb%5D=%E7%B5%90%E3%81%B3', { a: { b: '結び' } }],
    ['a[1]=x', { a: { 1: 'x' } }],
    ['metadata[0]=x&line[0][metadata][0]=y', { metadata: { 0: 'x' }, line: [{ metadata: { 0: 'y' } }] }],
    ['a=', { a: '' }],
  ])('reads %s', (encoded, expected) => {
    expect(plain(encoded)).toEqual(expected)
  })

  it.each(['a=1&a[b]=2', 'a[b]=2&a=1', 'a[__proto__][x]=1', '[a]=1', 'a[b=1', 'a[b]c=1', `a${'[b]'.repeat(20)}=1`])(
    'refuses %s',
    (encoded) => {
      expect(() => parseForm(encoded)).toThrow('cannot read the parameter')
    },
  )
})
