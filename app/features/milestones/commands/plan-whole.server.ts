import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { lockDeal } from '#app/features/deals/writes/lock-deal.server.ts'
import { whoWithholds } from '#app/features/fees/rules-withholding.ts'

/**
 * Where the agreed price is paid as a whole it is one milestone, planned as soon as the two have agreed; said twice it is the same one. Who withholds
 * hangs on the kind of work alone there: it is none that tax is withheld from.
 */
export async function planWhole(dealId: string): Promise<void> {
  await runCommand(system('milestones'), 'deal:act', async (ctx) => {
    const deal = await lockDeal(ctx, dealId)
    const { paidWork: work } = trackOf(deal.track)
    if (work?.plan !== 'whole' || !deal.agreedAmountYen || !work.states.includes(deal.state)) return
    const where = { dealId, orderId: null, ...systemScope('of the locked deal') }
    if (await ctx.tx.milestone.findFirst({ where, select: { id: true } })) return
    const { isListedWork } = work
    const withholding = whoWithholds({ payee: 'individual', isListedWork, payer: 'client', payerPaysSalaries: true })
    await ctx.tx.milestone.create({
      data: {
        dealId,
        kind: work.kind,
        position: 0,
        title: '',
        payerParticipantId: deal.needParticipantId,
        payeeParticipantId: deal.offerParticipantId,
        workYen: deal.agreedAmountYen,
        withholder: withholding.by,
        withholdingReason: withholding.reason,
        createdAt: ctx.now,
        stateChangedAt: ctx.now,
      },
    })
  })
}
