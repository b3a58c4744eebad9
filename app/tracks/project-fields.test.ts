import { describe, expect, it } from 'vitest'
import { bandOf } from './bands.ts'
import { type DisclosureLevel, disclosureLevels } from './disclosure-level.ts'
import { field } from './field.ts'
import { isConfidential, type KnownValues, projectFields } from './project-fields.ts'
import { levelOf, readSwitches, type Switches, switchChoices } from './switches.ts'

const open = field('title', 'line', 'public')
const price = field('price', 'yen', 'granted', { switch: { opensTo: 'public', initially: 'open' } })
const name = field('name', 'line', 'granted', { switch: { opensTo: 'public', initially: 'closed' } })
const people = field('people', 'integer', 'granted', {
  band: { kind: 'people', level: 'public' },
  switch: { opensTo: 'member', initially: 'closed' },
})
const sales = field('sales', 'yen', 'granted', { band: { kind: 'yen', level: 'member' } })
const notes = field('notes', 'text', 'party')
const own = field('own', 'names', 'owner')
const fields = [open, price, name, people, sales, notes, own]
const values = {
  title: 'a',
  price: 12_000_000,
  name: '見本',
  people: 9,
  sales: 98_000_000,
  notes: 'n',
  own: ['x'],
}
const nine = bandOf('people', 9)
const wide = bandOf('people', 9, true)
const band = bandOf('yen', 98_000_000)

const seen = (cleared: DisclosureLevel, switches: Switches = {}, known: KnownValues = values) =>
  Object.fromEntries(
    projectFields(fields, known, cleared, switches).map(({ definition, value }) => [definition.key, value]),
  )

describe('what a reader sees', () => {
  it.each<[DisclosureLevel, object]>([
    ['public', { title: 'a', price: 12_000_000, people: nine }],
    ['member', { title: 'a', price: 12_000_000, people: nine, sales: band }],
    ['granted', { title: 'a', price: 12_000_000, name: '見本', people: 9, sales: 98_000_000 }],
    ['party', { title: 'a', price: 12_000_000, name: '見本', people: 9, sales: 98_000_000, notes: 'n' }],
    ['owner', values],
  ])('cleared for %s', (cleared, expected) => expect(seen(cleared)).toEqual(expected))

  it.each<[string, Switches, DisclosureLevel, object]>([
    ['a name opened', { name: 'open' }, 'public', { title: 'a', price: 12_000_000, name: '見本', people: nine }],
    ['a price closed', { price: 'closed' }, 'member', { title: 'a', people: nine, sales: band }],
    ['a band closed', { people: 'closed', sales: 'closed' }, 'member', { title: 'a', price: 12_000_000 }],
    ['a broad band', { people: 'broad' }, 'public', { title: 'a', price: 12_000_000, people: wide }],
    ['opened to members only', { people: 'open' }, 'public', { title: 'a', price: 12_000_000, people: nine }],
    ['opened to members', { people: 'open', sales: 'closed' }, 'member', { title: 'a', price: 12_000_000, people: 9 }],
    ['what may not be opened', { sales: 'open', notes: 'open', own: 'open' }, 'member', seen('member')],
  ])('after the choice of its owner: %s', (_, switches, cleared, expected) =>
    expect(seen(cleared, switches)).toEqual(expected),
  )

  it('is the band alone where the exact value was not read, whoever reads', () => {
    for (const cleared of disclosureLevels) expect(seen(cleared, {}, { people: nine })).toEqual({ people: nine })
    expect(seen('public', {}, { sales: band })).toEqual({})
  })

  it('says which level what is shown belongs to', () => {
    const levels = (cleared: DisclosureLevel) => projectFields([people], values, cleared, {}).map(({ level }) => level)
    expect([levels('public'), levels('granted')]).toEqual([['public'], ['granted']])
  })

  it('leaves out what says nothing, and keys of the object itself', () => {
    expect(projectFields([field('toString', 'line', 'public')], {}, 'owner', {})).toEqual([])
    expect(seen('owner', {}, { title: '', own: [] })).toEqual({})
  })
})

describe('where a value is kept', () => {
  it.each<[string, Switches, string[]]>([
    ['as the track has it', {}, ['name', 'people', 'sales', 'notes', 'own']],
    ['after choices', { name: 'open', people: 'open', price: 'closed' }, ['price', 'sales', 'notes', 'own']],
  ])('%s', (_, switches, expected) =>
    expect(fields.filter((one) => isConfidential(one, switches)).map(({ key }) => key)).toEqual(expected),
  )
})

describe('choices', () => {
  it('are offered by switch and band', () =>
    expect([open, price, name, people, sales].map(switchChoices)).toEqual([
      [],
      ['open', 'closed'],
      ['closed', 'open'],
      ['band', 'broad', 'closed', 'open'],
      ['band', 'broad', 'closed'],
    ]))

  it.each([
    [
      { name: 'open', sales: 'broad', people: 'band' },
      { name: 'open', sales: 'broad' },
    ],
    [{ title: 'open', sales: 'open', name: 'broad', price: 'x', other: 'open' }, {}],
    [null, {}],
    ['open', {}],
    [['open'], {}],
  ])('are read from storage: %j', (stored, expected) => expect(readSwitches(fields, stored)).toEqual(expected))

  it('never open a field without a switch', () =>
    expect(fields.map((one) => levelOf(one, Object.fromEntries(fields.map(({ key }) => [key, 'open']))))).toEqual([
      'public',
      'public',
      'public',
      'member',
      'granted',
      'party',
      'owner',
    ]))
})
