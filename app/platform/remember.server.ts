const store: Map<string, unknown> = ((globalThis as Record<string, unknown>)['__musubi'] ??= new Map()) as Map<
  string,
  unknown
>

/** Makes a value once per process, also when the module is loaded again during development. */
export function remember<T>(key: string, make: () => T): T {
  if (!store.has(key)) store.set(key, make())
  return store.get(key) as T
}
