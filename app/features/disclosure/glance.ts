import type { ShownField } from '#app/features/listings/shown-field.ts'
import type { FieldDefinition, ListingColumn } from '#app/tracks/field.ts'

/** One of the few facts that stand at the top of a listing. Without fields it is something the listing does not say. */
export interface Glance {
  slot: 'place' | 'trade' | 'people' | 'price'
  fields: (ShownField & { column: ListingColumn })[]
}

const slots: readonly { slot: Glance['slot']; columns: readonly ListingColumn[] }[] = [
  { slot: 'place', columns: ['prefecture', 'municipality'] },
  { slot: 'trade', columns: ['industry'] },
  { slot: 'people', columns: ['employees'] },
  { slot: 'price', columns: ['priceMinYen', 'priceMaxYen'] },
]

/**
 * Where, what, how large, how much: of the fields a side has, what this reader may see of them. A slot the side has no field
 * for is left out; one that says nothing stays, because not knowing the price is also something to know.
 * @param shown what the reader may see, by `shownFields`
 */
export function glanceOf(definitions: readonly FieldDefinition[], shown: readonly ShownField[]): Glance[] {
  return slots.flatMap(({ slot, columns }) => {
    const asked = definitions.flatMap(({ key, column }) =>
      column && columns.includes(column) ? [{ key, column }] : [],
    )
    if (asked.length === 0) return []
    const said = asked.flatMap(({ key, column }) => {
      const field = shown.find((one) => one.key === key)
      return field ? [{ ...field, column }] : []
    })
    return [{ slot, fields: said }]
  })
}
