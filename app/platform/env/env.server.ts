import { type Env, readEnv } from './read-env.ts'

let cached: Env | undefined

/** The checked environment of this process. */
export function env(): Env {
  cached ??= readEnv(process.env)
  return cached
}
