import { assessAccount } from '../objects/account.ts'
import { noSuch } from '../protocol/api-error.ts'
import type { Draft } from '../state/draft.ts'
import { fileId } from '../state/ids.ts'
import type { DocumentState, StoredAccount, StoredFile } from '../state/object-types.ts'
import type { Moment } from './call.ts'

export function requireAccount(id: string, draft: Draft, param = 'account'): StoredAccount {
  const account = draft.get('account', id)
  if (!account) throw noSuch('account', id, param, 404)
  return account
}

export const fileOf = ({ id }: Pick<StoredAccount, 'id'>, draft: Draft): StoredFile =>
  draft.get('standin.file', fileId(id)) ?? raise(`${id} has no file`)

/** Keeps an account with what follows from what is known of it, and tells. @returns the account as it is then */
export function keepAccount(account: StoredAccount, { draft }: Moment): StoredAccount {
  const assessed = draft.put(assessAccount(account, fileOf(account, draft)))
  draft.emit('account.updated', assessed)
  return assessed
}

/** The word on the document that was handed in. One that was refused or is missing is asked for again. */
export function decideDocument(id: string, document: DocumentState, moment: Moment): StoredAccount {
  const account = requireAccount(id, moment.draft)
  moment.draft.put<StoredFile>({ ...fileOf(account, moment.draft), document })
  return keepAccount(account, moment)
}

/** Stripe will have nothing to do with this account any more. */
export function rejectAccount(id: string, moment: Moment): StoredAccount {
  const account = requireAccount(id, moment.draft)
  moment.draft.put<StoredFile>({ ...fileOf(account, moment.draft), isRejected: true })
  return keepAccount(account, moment)
}

/** What was in review is found in order; anything else stays as it is. */
export function endReview(id: string, moment: Moment): void {
  const account = moment.draft.get('account', id)
  if (account && fileOf(account, moment.draft).document === 'in_review') decideDocument(id, 'verified', moment)
}

const raise = (message: string): never => {
  throw new Error(message)
}
