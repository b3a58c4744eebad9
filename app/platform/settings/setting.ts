import type { z } from 'zod'

/** A choice of the operator that applies to the whole site: where it is kept, what it may be, what it is until chosen. */
export interface Setting<T> {
  key: string
  schema: z.ZodType<T>
  initial: T
}

export const defineSetting = <T>(key: string, schema: z.ZodType<T>, initial: T): Setting<T> => ({
  key,
  schema,
  initial,
})
