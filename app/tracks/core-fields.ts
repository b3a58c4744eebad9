import { field, type FieldDefinition, inStep } from './field.ts'

/** Where a figure or a name is closed at first and its owner may open it to anybody, or to members only. */
export const openable = { switch: { opensTo: 'public', initially: 'closed' } } as const
export const openableToMembers = { switch: { opensTo: 'member', initially: 'closed' } } as const
/** Open at first; its owner may keep it for approved counterparts. */
export const closable = { switch: { opensTo: 'public', initially: 'open' } } as const

/** A figure that only approved counterparts read exactly; the others read its band. */
export const yenBand = (level: 'public' | 'member') => ({ band: { kind: 'yen', level }, ...openableToMembers }) as const

/** What every listing begins with. */
export const outlineFields: readonly FieldDefinition[] = inStep('outline', [
  field('title', 'line', 'public', { required: true, max: 60, column: 'title' }),
  field('teaser', 'text', 'public', { required: true, max: 800, column: 'teaser' }),
  field('tags', 'tags', 'public', { column: 'tags' }),
])

/**
 * Trade, place and size of every listing. Levels are those of the anonymous teaser: trade, prefecture and a band of the
 * size may be seen by anybody, the town only by members, the exact size by whom its owner opens it to.
 */
export const placeFields: readonly FieldDefinition[] = inStep('place', [
  field('industry', 'industry', 'public', { column: 'industry' }),
  field('prefecture', 'prefecture', 'public', { column: 'prefecture' }),
  field('municipality', 'municipality', 'member', { column: 'municipality' }),
  field('employees', 'integer', 'granted', {
    column: 'employees',
    band: { kind: 'people', level: 'public' },
    ...openable,
  }),
])

/** Pictures that stand on the listing's page. */
export const pictures = (level: 'public' | 'member', max = 8): FieldDefinition =>
  field('images', 'images', level, { max, step: 'images', ...(level === 'member' ? openable : {}) })

/** For its owners' eyes: whom the listing hides from, and what they want to remember. */
export const ownFields: readonly FieldDefinition[] = inStep('notes', [
  field('hideFrom', 'names', 'owner', { hidesListing: true }),
  field('ownNotes', 'text', 'owner'),
])
