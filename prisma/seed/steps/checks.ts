import { db } from '#app/platform/db.server.ts'
import type { DemoStep } from '../demo-step.ts'

const KINDS = ['identity', 'screening'] as const

/** What the demo operator has recorded of the participants that are verified. */
export const checks: DemoStep = {
  key: 'checks',
  async run({ now }) {
    const operator = await db.member.findFirst({ where: { isDemo: true, isOperator: true }, select: { id: true } })
    if (!operator) return
    const unchecked = await db.participant.findMany({
      where: { isDemo: true, verificationStatus: 'verified', checks: { none: {} } },
      select: { id: true, verifiedAt: true },
    })
    await db.verificationCheck.createMany({
      data: unchecked.flatMap(({ id, verifiedAt }) =>
        KINDS.map((kind) => ({
          ...{ participantId: id, kind, status: 'passed' as const, checkedAt: verifiedAt ?? now },
          checkedByMemberId: operator.id,
        })),
      ),
    })
  },
}
