import { createHash } from 'node:crypto'
import type { KeptAnswer, Store } from '../state/store.ts'
import { ApiError, invalidRequest } from './api-error.ts'
import { leaves, paramName, type Params } from './params.ts'

// https://docs.stripe.com/api/idempotent_requests
const KEPT_SECONDS = 24 * 3600
const MAX_KEY_LENGTH = 255

/** The same for the same request, whatever the order of its parameters. */
export function fingerprint(method: string, path: string, params: Params): string {
  const lines = leaves(params).map((leaf) => JSON.stringify([paramName(leaf.path), leaf.value]))
  return createHash('sha256')
    .update([method, path, ...lines.sort()].join('\n'))
    .digest('hex')
}

/**
 * The answer given to this key before, if any. @throws ApiError 400 `idempotency_error` when the key was used for
 * another request.
 */
export function findKeptAnswer(store: Store, key: string, print: string, now: number): KeptAnswer | undefined {
  if (key.length > MAX_KEY_LENGTH) throw invalidRequest(`Idempotency keys have at most ${MAX_KEY_LENGTH} characters`)
  const kept = store.answerFor(key)
  if (!kept || now - kept.at > KEPT_SECONDS) return undefined
  if (kept.fingerprint === print) return kept
  throw new ApiError(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  })
}
