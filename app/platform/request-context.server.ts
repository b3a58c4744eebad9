import { AsyncLocalStorage } from 'node:async_hooks'
import { remember } from './remember.server.ts'

interface RequestContext {
  queries: number
  readonly made: Map<string, Promise<unknown>>
}

const contexts = remember('request-context', () => new AsyncLocalStorage<RequestContext>())

/** Runs all of one HTTP request in a context of its own. */
export const inRequest = <T>(run: () => T): T => contexts.run({ queries: 0, made: new Map() }, run)

/** Notes a query of the running request. */
export function countQuery(): void {
  const context = contexts.getStore()
  if (context) context.queries += 1
}

/** Queries of the running request so far, those inside a transaction left out; 0 outside of requests. */
export const queriesSoFar = (): number => contexts.getStore()?.queries ?? 0

/** Makes a value once per HTTP request, whose loaders are each given a request object of their own; anew outside of requests. */
export function oncePerRequest<T>(key: string, make: () => Promise<T>): Promise<T> {
  const made = contexts.getStore()?.made
  if (!made) return make()
  const known = made.get(key) ?? make()
  made.set(key, known)
  return known as Promise<T>
}
