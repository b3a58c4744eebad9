import { addBusinessDays } from '#app/platform/business-days.server.ts'
import type { CommandContext } from '#app/platform/command.server.ts'
import { endOfTokyoDay, tokyoDay } from '#app/platform/day.ts'
import type { Milestone } from '#prisma/generated/client.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { ANSWER_DAYS } from '../limits.ts'

interface Raised {
  raisedBy: ListingSide | null
  memberId: string | null
  /** What a side says; for one that came of itself the key of what happened. */
  words: string
}

/** Writes down that a locked milestone is disputed; the caller has moved it. */
export async function openDispute(ctx: CommandContext, { id }: Milestone, { raisedBy, memberId, words }: Raised) {
  await ctx.tx.milestoneDispute.create({
    data: {
      milestoneId: id,
      raisedBy,
      raisedByMemberId: memberId,
      words,
      raisedAt: ctx.now,
      answerBy: endOfTokyoDay(addBusinessDays(tokyoDay(ctx.now), ANSWER_DAYS)),
    },
  })
}
