import { z } from 'zod'

/** Web server concerns: where it listens, under which address people reach it, which secret signs its cookies. */
export const serverEnvSchema = z.object({
  /**
   * `trial`: demo sign-ins, the mailbox, the stand-in. Not NODE_ENV, with which libraries choose their slow development
   * code. Who says nothing runs a real site.
   */
  SITE: z.enum(['trial', 'production']).default('production'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  APP_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  SESSION_SECRET: z.string().min(32, 'SESSION_SECRET needs at least 32 characters'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** How many proxies stand in front; decides which address of X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** A production installation for trying things out may say so; it is shown on every page. */
  DEMO_DATA: z.stringbool().default(false),
  /** `off` when a process of its own does the jobs. */
  WORKER: z.enum(['on', 'off']).default('on'),
  MUSUBI_DATA_DIR: z.string().min(1).default('.data'),
  /** Multiplies every rate limit; browser tests sign in hundreds of times from one address. */
  RATE_LIMIT_FACTOR: z.coerce.number().positive().default(1),
})
