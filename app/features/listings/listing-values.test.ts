import { describe, expect, it } from 'vitest'
import type { FieldValues } from '#app/tracks/field.ts'
import { projectFields } from '#app/tracks/project-fields.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { listingSides } from '#app/tracks/track-definition.ts'
import { fieldsOf, splitValues, valuesOf } from './listing-values.ts'

const sides = allTracks.flatMap((track) => listingSides.map((side) => ({ track: track.key, side })))

/** One value of each field, the confidential ones with a word that must not turn up elsewhere. */
function fullValues(where: (typeof sides)[number]): FieldValues {
  return Object.fromEntries(
    fieldsOf(where).map((field) => {
      const secret = field.level === 'granted' || field.level === 'party'
      switch (field.control) {
        case 'yen':
        case 'integer':
          return [field.key, secret ? 987_654_321 : 12]
        case 'tags':
          return [field.key, ['金属', '試作']]
        case 'choices':
          return [field.key, field.options.slice(0, 2)]
        case 'choice':
          return [field.key, field.options[0]]
        default:
          return [field.key, secret ? `canary-${field.key}` : `said ${field.key}`]
      }
    }),
  )
}

describe.each(sides)('the values of $track $side', (where) => {
  const fields = fieldsOf(where)
  const stored = splitValues(fields, fullValues(where))
  const row = { ...where, ...stored.columns, details: stored.details }

  it('come back as they were stored', () => {
    expect(valuesOf(row, stored.confidential)).toEqual(fullValues(where))
  })

  it('keep the confidential ones out of columns and details', () => {
    const open = JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))
    expect(open).not.toContain('canary')
    expect(open).not.toContain('987654321')
    expect(JSON.stringify(stored.confidential)).toContain('canary')
  })

  it('say nothing confidential to the public and to members', () => {
    for (const level of ['public', 'member'] as const) {
      const seen = JSON.stringify(
        projectFields(fields, valuesOf(row, stored.confidential), level).map(({ value }) => value),
      )
      expect(seen).not.toContain('canary')
      expect(seen).not.toContain('987654321')
    }
  })
})

describe('values of a row', () => {
  const empty = splitValues(fieldsOf({ track: 'succession', side: 'offer' }), {})

  it('are empty for an empty listing', () => {
    expect(valuesOf({ track: 'succession', side: 'offer', ...empty.columns, details: null })).toEqual({
      title: '',
      teaser: '',
      tags: [],
    })
  })

  it('leave out what no field declares and what has no sensible type', () => {
    const row = {
      track: 'succession',
      side: 'offer' as const,
      ...empty.columns,
      details: { companyName: 'x', unknown: 1, transferKind: { a: 1 } },
    }
    expect(valuesOf(row)).toEqual({ title: '', teaser: '', tags: [] })
  })

  it('drop keys no field declares when stored', () => {
    const { details, confidential } = splitValues(fieldsOf({ track: 'trial', side: 'need' }), { nonsense: 'x' })
    expect({ details, confidential }).toEqual({ details: {}, confidential: {} })
  })
})
