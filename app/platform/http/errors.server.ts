import { data } from '@remix-run/node'
import { Prisma } from '#prisma/generated/client.ts'
import { AppError } from '../errors/app-error.ts'
import { describeError, log } from '../log.server.ts'
import { isDatabaseUp } from '../db.server.ts'

const isPrismaError = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError ||
  error instanceof Prisma.PrismaClientInitializationError ||
  error instanceof Prisma.PrismaClientUnknownRequestError

/**
 * Any thrown thing as an AppError, where it is one or means one (a database that does not answer, an id that
 * is no uuid). @returns undefined for a defect of ours.
 */
export async function asAppError(error: unknown): Promise<AppError | undefined> {
  if (error instanceof AppError) return error
  if (error instanceof Prisma.PrismaClientKnownRequestError && ['P2007', 'P2023', 'P2025'].includes(error.code))
    return new AppError('request.not_found', { cause: error })
  if ((isPrismaError(error) || error instanceof Error) && !(await isDatabaseUp()))
    return new AppError('database.unreachable', { cause: error })
  return undefined
}

/** What a page's error boundary is told: a code, never a message of ours. */
export interface ErrorAnswer {
  code: AppError['code']
  /** What was typed in the form that was refused, for its writer to take along. */
  typed?: string[]
}

/**
 * Turns a refusal into the thrown response of a loader or an action. Defects are logged without their message and
 * thrown on as a bare Error, which React shows as the general error page.
 */
export async function answerError(error: unknown, typed: string[] = []): Promise<never> {
  if (error instanceof Response || isDataAnswer(error)) throw error
  const known = await asAppError(error)
  if (known) {
    const answer: ErrorAnswer = { code: known.code, ...(typed.length > 0 && { typed }) }
    throw data(answer, { status: known.status })
  }
  log.error({ error: describeError(error) }, 'request failed')
  throw new Error('unexpected')
}

/** What `data()` of Remix gives when thrown. */
function isDataAnswer(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'DataWithResponseInit'
}
