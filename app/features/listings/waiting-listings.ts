import type { Prisma } from '#prisma/generated/client.ts'

/** What waits for the operator: new listings, and changes of those others read already. */
export const waitingForReview: Prisma.ListingWhereInput = {
  OR: [
    { status: 'in_review' },
    { status: { in: ['published', 'paused', 'matched'] }, draft: { submittedAt: { not: null } } },
  ],
}
