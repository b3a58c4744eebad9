import type { CommandContext } from '#app/platform/command.server.ts'
import type { EmailTokenPurpose } from '#prisma/generated/enums.ts'

/** Makes the member's links of these kinds useless, if they have not been used. */
export async function endLinks(
  { tx, now }: Pick<CommandContext, 'tx' | 'now'>,
  memberId: string,
  purposes: EmailTokenPurpose[],
): Promise<void> {
  await tx.emailToken.updateMany({
    where: { memberId, purpose: { in: purposes }, usedAt: null },
    data: { usedAt: now },
  })
}
