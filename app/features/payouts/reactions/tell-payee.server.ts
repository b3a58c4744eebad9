import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'
import { operatorIds } from '#app/features/verification/reactions/on-verification-requested.server.ts'

type Job = { jobId: string }

const findTransfer = (id: string) =>
  db.payeeTransfer.findFirst({
    where: { id, ...systemScope('a notice to the payee') },
    select: { payeeParticipantId: true, charge: { select: { quote: { select: { id: true, dealId: true } } } } },
  })

const subjectOf = ({ id, dealId }: { id: string; dealId: string | null }) =>
  dealId ? { subject: 'deal' as const, subjectId: dealId } : { subject: 'payment' as const, subjectId: id }

async function tellOfTransfer(transferId: string, textKey: string, jobId: string): Promise<void> {
  const transfer = await findTransfer(transferId)
  if (!transfer) return
  await tellParticipant({
    participantId: transfer.payeeParticipantId,
    kind: 'payment',
    ...subjectOf(transfer.charge.quote),
    textKey,
    path: '/payouts',
    jobId,
  })
}

/** Money was passed on; how much stands on the page. */
export const onTransferSent = ({ transferId }: { transferId: string }, { jobId }: Job): Promise<void> =>
  tellOfTransfer(transferId, 'payouts.mails.sent', jobId)

/** Money waits for an account to send it to. */
export const onTransferWaits = ({ transferId }: { transferId: string }, { jobId }: Job): Promise<void> =>
  tellOfTransfer(transferId, 'payouts.mails.waits', jobId)

export const onTransferTakenBack = ({ transferId }: { transferId: string }, { jobId }: Job): Promise<void> =>
  tellOfTransfer(transferId, 'payouts.mails.takenBack', jobId)

/** Only what the payee has to act on is told; that an account is ready is said on the page they come back to. */
export async function onStandingChanged(
  { participantId, standing }: { participantId: string; standing: string },
  { jobId }: Job,
): Promise<void> {
  if (standing === 'restricted') return tellOperators('payouts.mails.restricted', jobId)
  if (standing !== 'information_needed') return
  await tellParticipant({
    participantId,
    kind: 'payment',
    subject: 'payment',
    subjectId: participantId,
    textKey: 'payouts.mails.informationNeeded',
    path: '/payouts',
    jobId,
  })
}

async function tellOperators(key: string, jobId: string): Promise<void> {
  for (const memberId of await operatorIds())
    await mailMember({ memberId, key, path: '/console/payouts?view=attention', jobId })
}

export const onTransferFailed = (_: { transferId: string }, { jobId }: Job): Promise<void> =>
  tellOperators('payouts.mails.failed', jobId)

export const onReversalFailed = (_: { reversalId: string }, { jobId }: Job): Promise<void> =>
  tellOperators('payouts.mails.reversalFailed', jobId)

/** A bank did not take the money: the payee corrects the account at the payment service. */
export const onPayoutFailed = ({ participantId }: { participantId: string }, { jobId }: Job): Promise<void> =>
  tellParticipant({
    participantId,
    kind: 'payment',
    subject: 'payment',
    subjectId: participantId,
    textKey: 'payouts.mails.bankFailed',
    path: '/payouts',
    jobId,
  })
