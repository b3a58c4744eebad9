import { fieldsOf, type ListingRow, projectListing, switchesOf } from '#app/features/listings/listing-values.ts'
import { mayRead } from '#app/tracks/disclosure-level.ts'
import type { FieldDefinition, ListingColumn } from '#app/tracks/field.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { levelOf } from '#app/tracks/switches.ts'
import type { Choosiness } from '#app/tracks/track-definition.ts'

/** More at once would be a form again. */
const TOLD_MAX = 4

const criterionOfColumn: Partial<Record<ListingColumn, string>> = {
  industry: 'industry_fit',
  prefecture: 'region_fit',
  municipality: 'region_fit',
  tags: 'tag_overlap',
  priceMinYen: 'budget_overlap',
  priceMaxYen: 'budget_overlap',
}
const criterionOfChoice: Partial<Record<keyof Choosiness, string>> = {
  wantedIndustries: 'industry_fit',
  wantedPrefectures: 'region_fit',
}

/** A field that is empty and would be used by the ranker. */
export interface ToAdd {
  field: string
  /** Of the form. */
  step: string
  /** What it would be used for. */
  criterion: string
}

/** What a field would be used for, strongest first; none for what the ranker never reads. */
function criteriaOf({ key, column, control }: FieldDefinition, row: ListingRow): string[] {
  const { statements, choosiness = {} } = trackOf(row.track).sides[row.side]
  const choices = Object.entries(choosiness).filter(([, field]) => field === key)
  const isStatement = [statements.wants, statements.gives].some((keys) => keys.includes(key))
  return [
    ...(column ? [criterionOfColumn[column]] : []),
    ...choices.map(([name]) => criterionOfChoice[name as keyof Choosiness]),
    ...(isStatement ? ['wish_fit', 'text_fit'] : []),
    ...(control === 'text' && choices.length === 0 ? ['text_fit'] : []),
  ].filter((criterion) => criterion !== undefined)
}

/**
 * What a listing does not say and the ranker would use, by the weight of what it would be used for. Only what members may
 * read counts; of two ends of a price one is enough.
 */
export function whatToAdd(row: ListingRow): ToAdd[] {
  const weights = new Map(trackOf(row.track).signals.criteria.map(({ key, weight }) => [key, weight]))
  const said = new Set(projectListing(row, 'member').map(({ definition }) => definition.key))
  const isOpen = (field: FieldDefinition) => mayRead('member', levelOf(field, switchesOf(row)))
  const fields = fieldsOf(row).filter(isOpen)
  const isPrice = ({ column }: FieldDefinition) => column === 'priceMinYen' || column === 'priceMaxYen'
  const hasPrice = fields.some((field) => isPrice(field) && said.has(field.key))
  const empty = fields.filter((field) => !said.has(field.key) && !(isPrice(field) && hasPrice))
  return empty
    .flatMap((field): ToAdd[] => {
      const criterion = criteriaOf(field, row).find((key) => weights.has(key))
      return criterion === undefined ? [] : [{ field: field.key, step: field.step, criterion }]
    })
    .sort((a, b) => weights.get(b.criterion)! - weights.get(a.criterion)!)
    .slice(0, TOLD_MAX)
}
