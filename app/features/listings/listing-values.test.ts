import { describe, expect, it } from 'vitest'
import { mayRead } from '#app/tracks/disclosure-level.ts'
import type { FieldDefinition, FieldValue, FieldValues } from '#app/tracks/field.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { levelOf, type Switches, switchChoices } from '#app/tracks/switches.ts'
import { listingSides } from '#app/tracks/track-definition.ts'
import { fieldsOf, projectListing, splitValues, valuesOf } from './listing-values.ts'

const sides = allTracks.flatMap((track) => listingSides.map((side) => ({ track: track.key, side })))

const SECRET_FIGURE = 987_654_321
const SECRET_YEAR = 1873

function valueOf(field: FieldDefinition, isSecret: boolean): FieldValue {
  switch (field.control) {
    case 'yen':
    case 'integer':
      return isSecret ? SECRET_FIGURE : 12
    case 'year':
      return isSecret ? SECRET_YEAR : 2001
    case 'choices':
      return field.options.slice(0, 2)
    case 'choice':
      return field.options[0]!
    case 'tags':
    case 'names':
    case 'industries':
    case 'prefectures':
    case 'images':
      return [isSecret ? `canary-${field.key}` : `said ${field.key}`, 'and more']
    default:
      return isSecret ? `canary-${field.key}` : `said ${field.key}`
  }
}

/** One value of each field, those closed under these choices with a word that must not turn up elsewhere. */
const fullValues = (where: (typeof sides)[number], switches: Switches): FieldValues =>
  Object.fromEntries(
    fieldsOf(where).map((field) => [field.key, valueOf(field, !mayRead('member', levelOf(field, switches)))]),
  )

const choice = (wanted: 'open' | 'closed' | 'broad') => (where: (typeof sides)[number]) =>
  Object.fromEntries(
    fieldsOf(where).flatMap((field) => (switchChoices(field).includes(wanted) ? [[field.key, wanted] as const] : [])),
  )

const cases = sides.flatMap((where) => [
  { ...where, choices: 'the usual choices', switches: {} },
  { ...where, choices: 'all opened', switches: choice('open')(where) },
  { ...where, choices: 'all closed', switches: choice('closed')(where) },
  { ...where, choices: 'broad bands', switches: choice('broad')(where) },
])

const asText = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part))

const betrayed = (text: string) => text.match(/canary-\w+|987654321|1873/g)

describe.each(cases)('the values of $track $side under $choices', ({ switches, ...where }) => {
  const fields = fieldsOf(where)
  const values = fullValues(where, switches)
  const stored = splitValues(fields, values, switches)
  const { hiddenFrom, ...columns } = stored.columns
  const row = { ...where, ...columns, details: stored.details, switches: stored.switches }

  it('come back as they were stored', () => expect(valuesOf(row, stored.confidential)).toEqual(values))

  it('keep the closed ones out of columns and details', () => {
    expect(betrayed(asText(row))).toBeNull()
    expect(betrayed(asText(stored.confidential))).not.toBeNull()
    expect(hiddenFrom).toEqual(['canary-hidefrom', 'andmore'])
  })

  it('say nothing closed to the public and to members, also where the confidential part was read', () => {
    for (const level of ['public', 'member'] as const)
      for (const confidential of [undefined, stored.confidential])
        expect(betrayed(asText(projectListing(row, level, confidential).map(({ value }) => value)))).toBeNull()
  })

  it('show the same to the public and to members whether or not the confidential part was read', () => {
    for (const level of ['public', 'member'] as const)
      expect(projectListing(row, level)).toEqual(projectListing(row, level, stored.confidential))
  })
})

describe('bands of a row', () => {
  const where = { track: 'succession', side: 'offer' } as const
  const shown = (switches: Switches) => {
    const { columns, details, switches: kept } = splitValues(fieldsOf(where), { employees: 9 }, switches)
    const people = projectListing({ ...where, ...columns, details, switches: kept }, 'public').find(
      ({ definition }) => definition.key === 'employees',
    )
    return { column: columns.employees, value: people?.value, isKept: 'bands' in details }
  }

  it.each([
    [{}, { column: null, value: { band: [6, 20], kind: 'people' }, isKept: true }],
    [{ employees: 'broad' }, { column: null, value: { band: [null, 20], kind: 'people' }, isKept: true }],
    [{ employees: 'closed' }, { column: null, value: undefined, isKept: false }],
    [{ employees: 'open' }, { column: 9, value: 9, isKept: false }],
  ] as const)('follow the choice of the owner: %j', (switches, expected) => expect(shown(switches)).toEqual(expected))

  it('are not believed when a field has none, or they are no bands', () => {
    const { columns } = splitValues(fieldsOf(where), {}, {})
    const details = { bands: { title: { band: [1, 2], kind: 'people' }, employees: '9', annualSalesYen: null } }
    const row = { ...where, ...columns, details, switches: null }
    expect(projectListing(row, 'owner').map(({ definition }) => definition.key)).toEqual([])
  })
})

describe('values of a row', () => {
  const where = { track: 'succession', side: 'offer' } as const
  const empty = splitValues(fieldsOf(where), {}, {})

  it('are empty for an empty listing', () => {
    expect(valuesOf({ ...where, ...empty.columns, details: null, switches: 'x' })).toEqual({
      title: '',
      teaser: '',
      tags: [],
    })
  })

  it('leave out what no field declares and what has no sensible type', () => {
    const details = { companyName: 'x', unknown: 1, transferKind: { a: 1 } }
    expect(valuesOf({ ...where, ...empty.columns, details, switches: {} })).toEqual({ title: '', teaser: '', tags: [] })
  })

  it('drop keys no field declares when stored', () => {
    const fields = fieldsOf({ track: 'trial', side: 'need' })
    const { details, confidential } = splitValues(fields, { nonsense: 'x' }, { nonsense: 'open' })
    expect({ details, confidential }).toEqual({ details: {}, confidential: {} })
  })
})
