import type { MemberActor } from '#app/platform/actor.ts'
import { env } from '#app/platform/env/env.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { log } from '#app/platform/log.server.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { failureName } from '#app/platform/stripe/stripe-failure.server.ts'
import { ensureAccount } from './ensure-account.server.ts'

const addressOf = (path: string, query: Record<string, string>): string =>
  new URL(`${path}?${new URLSearchParams(query).toString()}`, env().APP_URL).href

async function linkFor(account: string, participantId: string): Promise<string> {
  const { url } = await stripe().accountLinks.create({
    account,
    type: 'account_onboarding',
    return_url: addressOf('/payouts', { from: 'stripe' }),
    // A link is good for one visit and a few minutes; afterwards a person presses the button again.
    refresh_url: addressOf('/payouts/register', { participant: participantId, again: '1' }),
  })
  return url
}

/**
 * The button that leads to Stripe's page for those who are paid. The row is committed first; pressed twice it leads to the
 * same account.
 * @returns the address to go to
 * @throws AppError payments.unreachable: nothing is lost, the same button works later; participant.not_found
 */
export async function startOnboarding(actor: MemberActor, participantId: string): Promise<string> {
  try {
    return await linkFor(await ensureAccount(actor, participantId), participantId)
  } catch (error) {
    if (error instanceof AppError) throw error
    log.warn({ participantId, error: failureName(error) }, 'onboarding unreachable')
    throw new AppError('payments.unreachable', { cause: error })
  }
}
