import type { Stripe } from 'stripe'
import { invalidRequest } from '../protocol/api-error.ts'
import { newId } from '../state/ids.ts'
import type { StoredAccountLink } from '../state/object-types.ts'
import { requireAccount } from './assess.ts'
import type { Call, Moment } from './call.ts'

export const ACCOUNT_LINK_PARAMS = [
  'account',
  'collection_options.fields',
  'collection_options.future_requirements',
  'refresh_url',
  'return_url',
  'type',
]

// Stripe's links live for a few minutes; `expires_at` is what counts.
const LINK_LIVES_SECONDS = 5 * 60
/** How long the page that a link has opened can be worked on. */
const PAGE_LIVES_SECONDS = 3600

/** An address for the hosted page of a connected account. It can be opened once. */
export function createAccountLink({ params, draft, now, baseUrl }: Call): Stripe.AccountLink {
  const account = requireAccount(params.requiredText('account'), draft)
  params.oneOf('type', ['account_onboarding', 'account_update'])
  if (account.controller.requirement_collection !== 'stripe' && params.text('type') === 'account_update') {
    throw invalidRequest('You cannot create `account_update` type Account Links for this account.', { param: 'type' })
  }
  const link = draft.put<StoredAccountLink>({
    id: newId('al'),
    object: 'standin.account_link',
    account: account.id,
    expiresAt: now + LINK_LIVES_SECONDS,
    openedAt: null,
    refreshUrl: params.requiredText('refresh_url'),
    returnUrl: params.requiredText('return_url'),
  })
  return { object: 'account_link', created: now, expires_at: link.expiresAt, url: `${baseUrl}/c/onboarding/${link.id}` }
}

/** Uses a link up. False when it was opened before, or too late. */
export function openLink(link: StoredAccountLink, { draft, now }: Moment): boolean {
  if (link.openedAt !== null || link.expiresAt <= now) return false
  draft.put<StoredAccountLink>({ ...link, openedAt: now })
  return true
}

/** True while the page that the link has opened can be worked on. */
export const isPageOpen = ({ openedAt }: StoredAccountLink, now: number): boolean =>
  openedAt !== null && openedAt + PAGE_LIVES_SECONDS > now
