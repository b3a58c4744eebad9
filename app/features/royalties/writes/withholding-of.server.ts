import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Deal } from '#prisma/generated/client.ts'
import { whoWithholds } from '#app/features/fees/rules-withholding.ts'
import type { OwnFacts } from '../schema.ts'

async function hasCompanyNumber({ tx }: CommandContext, id: string): Promise<boolean> {
  const where = { id, ...systemScope('a side of the locked deal') }
  return (await tx.participant.findFirstOrThrow({ where, select: { corporateNumber: true } })).corporateNumber !== null
}

/**
 * What the payee is: a company number says it, or the payee itself.
 * @throws AppError royalty.say_form
 */
export async function payeeFormOf(ctx: CommandContext, deal: Deal, said: OwnFacts['payeeForm']): Promise<string> {
  const form = (await hasCompanyNumber(ctx, deal.offerParticipantId)) ? 'corporation' : said
  if (!form) throw new AppError('royalty.say_form', { field: 'payeeForm' })
  return form
}

/**
 * Whether the payer withholds hangs on this; a company always does.
 * @throws AppError royalty.say_salaries
 */
export async function paysSalaries(ctx: CommandContext, deal: Deal, said: OwnFacts['paysSalaries']): Promise<boolean> {
  if (await hasCompanyNumber(ctx, deal.needParticipantId)) return true
  if (said === undefined) throw new AppError('royalty.say_salaries', { field: 'paysSalaries' })
  return said === 'yes'
}

/** Who withholds income tax from the royalties of an agreement, and why. */
export function withholdingOf(deal: Deal, facts: { payeeForm: string; payerPaysSalaries: boolean }) {
  const { by, reason } = whoWithholds({
    payee: facts.payeeForm === 'individual' ? 'individual' : 'corporation',
    isListedWork: trackOf(deal.track).royalties?.isListedWork ?? false,
    payer: 'client',
    payerPaysSalaries: facts.payerPaysSalaries,
  })
  return { withholder: by, withholdingReason: reason }
}
