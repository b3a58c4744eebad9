import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { db } from '#app/platform/db.server.ts'

/** Tells the operators once that many listings wait for them. */
export async function onImportSubmitted(_: { batchId: string }, { jobId }: { jobId: string }): Promise<void> {
  const operators = await db.member.findMany({
    where: { isOperator: true, emailVerifiedAt: { not: null } },
    select: { id: true },
  })
  for (const { id } of operators)
    await mailMember({ memberId: id, key: 'imports.mail.submitted', path: '/console/listings', jobId })
}
