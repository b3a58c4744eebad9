import { AppError } from '#app/platform/errors/app-error.ts'
import { log } from '#app/platform/log.server.ts'
import { failureName, stripeFailure } from '#app/platform/stripe/stripe-failure.server.ts'
import { endAttempt } from '../commands/end-attempt.server.ts'
import { noteAttemptError } from '../commands/note-attempt-error.server.ts'

/** Ends an attempt that Stripe will not take. @throws AppError payments.refused, always */
export async function giveUpAttempt(attemptId: string, error: string): Promise<never> {
  log.error({ alert: 'payment_refused', attemptId, error }, 'payment refused')
  await endAttempt({ attemptId, error })
  throw new AppError('payments.refused')
}

/** Keeps why Stripe did not give what was asked for. @throws AppError payments.refused, or payments.unreachable: it is asked again */
export async function failAttempt(attemptId: string, error: unknown): Promise<never> {
  const name = failureName(error)
  if (stripeFailure(error) === 'refused') return giveUpAttempt(attemptId, name)
  log.warn({ attemptId, error: name }, 'payments unreachable')
  await noteAttemptError({ attemptId, error: name })
  throw new AppError('payments.unreachable', { cause: error })
}
