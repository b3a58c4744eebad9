import type { MemberActor } from '#app/platform/actor.ts'
import { csvLine } from '#app/platform/csv.ts'
import { formatDate } from '#app/i18n/format.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { allSides } from '#app/features/listings/import/import-words.ts'
import { fieldLabel, fieldText } from '#app/features/listings/ui/field-text.ts'
import { typedText } from './typed-text.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { sidesToExport, type ExportedListing, listingsToExport } from '../queries/list-exported.server.ts'

interface Columns {
  /** Labels in the order of the sides' forms, each once; what two sides call alike stands in one column. */
  labels: string[]
  labelOf: (listing: { track: string; side: string }, key: string) => string
}

const isShown = ({ control }: FieldDefinition): boolean => control !== 'images'

function columnsFor(translator: Translator, sides: readonly string[]): Columns {
  const shown = allSides.filter(({ key }) => sides.includes(key))
  const labels = shown.flatMap(({ track, side, fields }) =>
    fields.filter(isShown).map(({ key }) => fieldLabel(translator, track, side, key)),
  )
  const known = new Map(
    shown.flatMap(({ key: at, track, side, fields }) =>
      fields.map(({ key }): [string, string] => [`${at}.${key}`, fieldLabel(translator, track, side, key)]),
    ),
  )
  return {
    labels: [...new Set(labels)],
    labelOf: ({ track, side }, key) => known.get(`${track}.${side}.${key}`) ?? key,
  }
}

/** The listing's cells by heading. What is exact is written as it would be typed, so that the file can be imported again. */
function cellsOf(translator: Translator, listing: ExportedListing, { labelOf }: Columns): Map<string, string> {
  const { track } = listing
  return new Map(
    listing.fields.map((field) => {
      const options = `tracks.${track}.options.${field.key}`
      const text = listing.isOwn ? typedText(translator, field, options) : fieldText(translator, track, field)
      return [labelOf(listing, field.key), text]
    }),
  )
}

function headOf({ t }: Translator, scope: 'own' | 'all'): string[] {
  const whose = scope === 'own' ? (['participantName'] as const) : []
  const head = ['id', 'externalId', 'track', 'side', ...whose, 'status', 'published', 'updated'] as const
  return head.map((key) => t(`imports.columns.${key}`))
}

function factsOf({ t, dynamic, locale }: Translator, listing: ExportedListing): string[] {
  const { id, externalId, track, side, participantName, status, publishedAt, updatedAt } = listing
  return [
    id,
    externalId,
    dynamic(`tracks.${track}.name`),
    dynamic(`tracks.${track}.sides.${side}.name`),
    ...(participantName === null ? [] : [participantName]),
    t(`listings.statuses.${status}.name`),
    publishedAt === null ? '' : formatDate(publishedAt, locale),
    formatDate(updatedAt, locale),
  ]
}

/**
 * Listings as a file, some at a time: the actor's own with all they say, or for the operator everybody's with what the
 * public and members may read.
 */
export async function* exportCsv(actor: MemberActor, scope: 'own' | 'all'): AsyncGenerator<string> {
  const translator = translatorFor(actor.locale)
  const columns = columnsFor(translator, await sidesToExport(actor, scope))
  yield csvLine([...headOf(translator, scope), ...columns.labels])
  for await (const listings of listingsToExport(actor, scope)) {
    const lines = listings.map((listing) => {
      const cells = cellsOf(translator, listing, columns)
      return csvLine([...factsOf(translator, listing), ...columns.labels.map((label) => cells.get(label) ?? '')])
    })
    yield lines.join('')
  }
}
