import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { ownNavigatorId } from '#app/features/navigators/own-navigator.ts'
import { ownContactsScope } from '#app/features/navigators/scope.ts'
import { CONTACTS_MAX } from '../limits.ts'
import type { ContactInput } from '../schema.ts'

/** A contact as it is kept: what was left out is empty. */
export const contactColumns = ({ company, person, prefecture, note, lastContactOn, ...rest }: ContactInput) => ({
  ...rest,
  company: company ?? '',
  person: person ?? '',
  prefecture: prefecture ?? null,
  note: note ?? '',
  lastContactOn: new Date(lastContactOn),
})

/** One at a time writes a navigator's contacts, so that nobody gets past the limit or in twice. */
export const takeTurn = ({ tx }: CommandContext, navigatorId: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`contacts:${navigatorId}`}, 0))`

/** Notes whom a navigator knows. @throws AppError navigator.too_many */
export async function addContact(actor: Actor, input: ContactInput): Promise<void> {
  await runCommand(actor, 'introduction:broker', async (ctx) => {
    const { tx, now, record } = ctx
    const navigatorParticipantId = ownNavigatorId(actor)
    await takeTurn(ctx, navigatorParticipantId)
    if ((await tx.navigatorContact.count({ where: ownContactsScope(actor) })) >= CONTACTS_MAX)
      throw new AppError('navigator.too_many', { params: { max: CONTACTS_MAX } })
    await tx.navigatorContact.create({ data: { ...contactColumns(input), navigatorParticipantId, createdAt: now } })
    await record({ action: 'navigator.contact_added', entityType: 'participant', entityId: navigatorParticipantId })
  })
}
