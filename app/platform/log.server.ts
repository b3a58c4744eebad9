import pino from 'pino'
import { env } from './env/env.server.ts'
import { remember } from './remember.server.ts'

/** The process log. Rows are named by id; what people typed is never logged. */
export const log = remember('log', () =>
  pino({
    level: env().LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
  }),
)

/** What may be said of an unknown error: its class and code and where it was thrown, not its message, which may quote a row. */
export function describeError(error: unknown): { name: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return {
    name: error.name,
    ...(code ? { code } : {}),
    ...(frames[0] ? { at: frames.slice(0, 4).join(' ').trim() } : {}),
  }
}
