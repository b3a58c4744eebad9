import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { ownNavigatorId } from '#app/features/navigators/own-navigator.ts'
import { ownContactsScope } from '#app/features/navigators/scope.ts'
import type { ContactInput } from '../schema.ts'
import { contactColumns } from './add-contact.server.ts'

/** @throws AppError request.not_found, also for another navigator's contact */
export async function changeContact(actor: Actor, contactId: string, input: ContactInput): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, record }) => {
    const { count } = await tx.navigatorContact.updateMany({
      where: { AND: [{ id: contactId }, ownContactsScope(actor)] },
      data: contactColumns(input),
    })
    if (count !== 1) throw new AppError('request.not_found')
    const entityId = ownNavigatorId(actor)
    await record({ action: 'navigator.contact_changed', entityType: 'participant', entityId })
  })
}

/** The navigator has spoken to a contact today. @throws AppError request.not_found */
export async function refreshContact(actor: Actor, contactId: string): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, now, record }) => {
    const { count } = await tx.navigatorContact.updateMany({
      where: { AND: [{ id: contactId }, ownContactsScope(actor)] },
      data: { lastContactOn: new Date(tokyoDay(now)) },
    })
    if (count !== 1) throw new AppError('request.not_found')
    const entityId = ownNavigatorId(actor)
    await record({ action: 'navigator.contact_refreshed', entityType: 'participant', entityId })
  })
}

/** @throws AppError request.not_found, also for one that is gone already */
export async function removeContact(actor: Actor, contactId: string): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, record }) => {
    const { count } = await tx.navigatorContact.deleteMany({
      where: { AND: [{ id: contactId }, ownContactsScope(actor)] },
    })
    if (count !== 1) throw new AppError('request.not_found')
    const entityId = ownNavigatorId(actor)
    await record({ action: 'navigator.contact_removed', entityType: 'participant', entityId })
  })
}
