import type { Embedders } from 'meilisearch'
import type { SearchDocument } from '../document.ts'
import { fieldText } from '../document.ts'
import type { Embedder } from '../embedder/embedder.ts'
import type { IndexSpec } from '../index-spec.ts'
import { visibleText } from '../index-spec.ts'

/** The one embedder of an index, by name in its settings and queries. */
export const EMBEDDER = 'meaning'

/** Bytes of the template the server reads; its own default of 400 is 130 Japanese characters. */
const TEMPLATE_MAX_BYTES = 4_000

/** Where vectors come from. `userProvided`: from us. Otherwise the server asks the endpoint by itself. */
export type VectorSource =
  | { readonly source: 'userProvided'; readonly embedder: Embedder }
  | {
      readonly source: 'rest' | 'ollama'
      readonly url: string
      readonly apiKey?: string
      readonly model: string
      readonly dimensions: number
    }

/** Search by nearness of meaning beside words. */
export interface Embedding {
  readonly from: VectorSource
  /** Above 0 (words only) and below 1 (meaning only): only in between does the server answer by words when the model is away. */
  readonly semanticRatio: number
}

/** What may be told to a model: the text anybody may read. */
const openFields = (spec: IndexSpec) => visibleText(spec, 'public').map(({ field }) => field)

/** The text of a document that its vector is made of. */
export const embeddedText = (spec: IndexSpec, document: SearchDocument): string =>
  openFields(spec)
    .map((field) => fieldText(document, field))
    .filter((text) => text !== '')
    .join('\n')

/** The same for a server that makes the vectors. Fields without a value are left out of stored documents. */
export const documentTemplate = (spec: IndexSpec): string =>
  openFields(spec)
    .map((field) => `{% if doc.${field} %}${placeOf(field)}\n{% endif %}`)
    .join('')

const placeOf = (field: string) => (field === 'tags' ? `{{ doc.tags | join: "、" }}` : `{{ doc.${field} }}`)

/** The `embedders` setting; null takes away whatever is there. */
export function embeddersFor(spec: IndexSpec, embedding: Embedding | undefined): Embedders {
  if (!embedding) return null
  const { from } = embedding
  if (from.source === 'userProvided')
    return { [EMBEDDER]: { source: 'userProvided', dimensions: from.embedder.dimensions } }
  const { source, url, apiKey, model, dimensions } = from
  const shared = {
    url,
    dimensions,
    ...(apiKey ? { apiKey } : {}),
    documentTemplate: documentTemplate(spec),
    documentTemplateMaxBytes: TEMPLATE_MAX_BYTES,
  }
  if (source === 'ollama') return { [EMBEDDER]: { source, model, ...shared } }
  const request = { model, input: ['{{text}}', '{{..}}'] }
  return { [EMBEDDER]: { source, request, response: { data: [{ embedding: '{{embedding}}' }, '{{..}}'] }, ...shared } }
}
