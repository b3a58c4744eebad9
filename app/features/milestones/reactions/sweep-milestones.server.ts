import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { acceptBySilence } from '../commands/accept-milestone.server.ts'
import { followMoney } from '../commands/follow-money.server.ts'

const BATCH = 50

interface Found {
  milestoneId: string
  chargeId: string
}

/** Delivered and met with silence; where money has gone back or is disputed at the bank, a person decides. */
const findSilent = () => db.$queryRaw<Found[]>`
  SELECT m."id" AS "milestoneId", c."id" AS "chargeId" FROM "Milestone" m
  JOIN "FeeQuote" q ON q."kind" = m."kind" AND q."subjectId" = m."id" JOIN "Charge" c ON c."quoteId" = q."id"
  WHERE m."state" = 'delivered' AND m."acceptBy" <= ${clock.now()} AND c."state" = 'paid'
  ORDER BY m."acceptBy" LIMIT ${BATCH}`

/** Paid, and the job that says so was lost. */
const findUnheard = () => db.$queryRaw<Found[]>`
  SELECT m."id" AS "milestoneId", c."id" AS "chargeId" FROM "Milestone" m
  JOIN "FeeQuote" q ON q."kind" = m."kind" AND q."subjectId" = m."id" JOIN "Charge" c ON c."quoteId" = q."id"
  WHERE m."state" IN ('awaiting_payment', 'cancelled') AND c."state" = 'paid' LIMIT ${BATCH}`

async function each(found: Found[], run: (found: Found) => Promise<unknown>): Promise<void> {
  for (const one of found)
    await run(one).catch((error: unknown) => {
      log.warn({ sweep: 'milestones', error: describeError(error) }, 'sweep met a failure')
    })
}

/** Makes good what was not heard of, and accepts what was met with silence. One that fails keeps no other waiting. */
export async function sweepMilestones(): Promise<void> {
  await each(await findUnheard(), ({ chargeId }) => followMoney(chargeId))
  await each(await findSilent(), ({ milestoneId }) => acceptBySilence(milestoneId))
}
