import type { SearchDocument } from '../document.ts'
import { SearchUnavailable } from '../errors.ts'
import type { IndexSpec } from '../index-spec.ts'
import type { Embedding } from './embedding.ts'
import { EMBEDDER, embeddedText } from './embedding.ts'

/** Writing waits long for a model: it happens in a job. */
const WRITING_MS = 60_000
/** A page waits for the answer. */
const ASKING_MS = 800

/** What goes into a document beside its fields. Null says that it has no vector, which the server wants to be told. */
type WithVector = { readonly _vectors: Readonly<Record<string, { embeddings: number[]; regenerate: false } | null>> }

/**
 * The vectors of documents where they are made here, undefined where they are not. While the model is away the documents
 * go in without: found by their words, and by their meaning after they are written again.
 */
export async function embedDocuments(
  spec: IndexSpec | undefined,
  embedding: Embedding | undefined,
  documents: readonly SearchDocument[],
  onTrouble: (error: Error) => void,
): Promise<WithVector[] | undefined> {
  if (!spec || embedding?.from.source !== 'userProvided') return undefined
  const texts = documents.map((document) => embeddedText(spec, document))
  try {
    const vectors = await embedding.from.embedder.embed(texts, { timeoutMs: WRITING_MS })
    return vectors.map((embeddings) => ({ _vectors: { [EMBEDDER]: { embeddings, regenerate: false } } }))
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    onTrouble(error)
    return documents.map(() => ({ _vectors: { [EMBEDDER]: null } }))
  }
}

/** What a query says to be answered by meaning too; one for each text. */
export type HybridPart = {
  readonly hybrid: { readonly embedder: string; readonly semanticRatio: number }
  readonly vector?: number[]
}

/** Undefined for an answer by words alone: nothing is configured, or (then it is told) the model is away. */
export async function hybridParts(
  embedding: Embedding | undefined,
  texts: readonly string[],
  onTrouble: (error: Error) => void,
): Promise<HybridPart[] | undefined> {
  if (!embedding) return undefined
  const { from, semanticRatio } = embedding
  const hybrid = { embedder: EMBEDDER, semanticRatio }
  if (from.source !== 'userProvided') return texts.map(() => ({ hybrid }))
  try {
    const vectors = await from.embedder.embed(texts, { timeoutMs: ASKING_MS })
    return vectors.map((vector) => ({ hybrid, vector }))
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    onTrouble(error)
    return undefined
  }
}
