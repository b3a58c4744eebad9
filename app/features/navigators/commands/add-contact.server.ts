import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { CONTACTS_MAX } from '../limits.ts'
import { ownNavigatorId } from '../own-navigator.ts'
import type { ContactInput } from '../schema.ts'
import { ownContactsScope } from '../scope.ts'

/** Notes whom a navigator knows. @throws AppError navigator.too_many */
export async function addContact(
  actor: Actor,
  { company = '', lastContactOn, ...contact }: ContactInput,
): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, now, record }) => {
    const navigatorParticipantId = ownNavigatorId(actor)
    if ((await tx.navigatorContact.count({ where: ownContactsScope(actor) })) >= CONTACTS_MAX)
      throw new AppError('navigator.too_many', { params: { max: CONTACTS_MAX } })
    await tx.navigatorContact.create({
      data: { ...contact, company, lastContactOn: new Date(lastContactOn), navigatorParticipantId, createdAt: now },
    })
    await record({ action: 'navigator.contact_added', entityType: 'participant', entityId: navigatorParticipantId })
  })
}
