import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { db } from '#app/platform/db.server.ts'

/** Tells the operators that a listing waits for them. */
export async function onListingSubmitted(_: { listingId: string }, { jobId }: { jobId: string }): Promise<void> {
  const operators = await db.member.findMany({
    where: { isOperator: true, emailVerifiedAt: { not: null } },
    select: { id: true },
  })
  for (const { id } of operators)
    await mailMember({ memberId: id, key: 'listings.mails.submitted', path: '/console/listings', jobId })
}
