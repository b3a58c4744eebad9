import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { ownNavigatorId } from '#app/features/navigators/own-navigator.ts'
import { ownContactsScope } from '#app/features/navigators/scope.ts'
import type { ContactWords } from '../csv/contact-csv.ts'
import { readContactsCsv } from '../csv/read-contacts-csv.server.ts'
import { CONTACTS_MAX } from '../limits.ts'
import { contactKey } from '../rules.ts'
import type { ContactInput, ImportContactsInput } from '../schema.ts'
import { contactColumns, takeTurn } from './add-contact.server.ts'

const TIMEOUT_MS = 60_000

/** What a file says of somebody known: empty cells change nothing, and of the two days of the last word the later holds. */
function changesOf(input: ContactInput, known: { lastContactOn: Date }) {
  const { company, person, prefecture, note, buys, sells, lastContactOn, ...rest } = contactColumns(input)
  return {
    ...rest,
    lastContactOn: lastContactOn > known.lastContactOn ? lastContactOn : known.lastContactOn,
    ...(company && { company }),
    ...(person && { person }),
    ...(prefecture && { prefecture }),
    ...(note && { note }),
    ...(buys.length > 0 && { buys }),
    ...(sells.length > 0 && { sells }),
  }
}

async function write(ctx: CommandContext, contacts: readonly ContactInput[], isUpdating: boolean) {
  const { tx, actor, now } = ctx
  const navigatorParticipantId = ownNavigatorId(actor)
  await takeTurn(ctx, navigatorParticipantId)
  const own = await tx.navigatorContact.findMany({
    where: ownContactsScope(actor),
    select: { id: true, company: true, person: true, lastContactOn: true },
  })
  const known = new Map(own.map((one) => [contactKey(one), one]))
  // Of lines with the same name the first counts.
  const named = [...new Map([...contacts].reverse().map((one) => [contactKey(one), one])).values()].reverse()
  const added = named.filter((one) => !known.has(contactKey(one)))
  if (own.length + added.length > CONTACTS_MAX)
    throw new AppError('navigator.too_many', { params: { max: CONTACTS_MAX } })
  await tx.navigatorContact.createMany({
    data: added.map((one) => ({ ...contactColumns(one), navigatorParticipantId, createdAt: now })),
  })
  const changed = isUpdating ? named.filter((one) => known.has(contactKey(one))) : []
  for (const one of changed) {
    const row = known.get(contactKey(one))!
    await tx.navigatorContact.updateMany({
      where: { AND: [{ id: row.id }, ownContactsScope(actor)] },
      data: changesOf(one, row),
    })
  }
  return { added: added.length, changed: changed.length }
}

/**
 * Takes a file of contacts in, all of it or nothing.
 * @throws AppError import.has_errors where a line has become wrong since it was checked, navigator.too_many
 */
export async function importContacts(actor: Actor, input: ImportContactsInput, words: ContactWords) {
  return runCommand(
    actor,
    'introduction:broker',
    async (ctx) => {
      const { lines, fault } = readContactsCsv(input.text, words)
      const contacts = lines.flatMap(({ contact }) => (contact ? [contact] : []))
      if (fault !== null || contacts.length < lines.length) throw new AppError('import.has_errors')
      const counts = await write(ctx, contacts, input.duplicates === 'update')
      const entityId = ownNavigatorId(actor)
      await ctx.record({ action: 'navigator.contacts_imported', entityType: 'participant', entityId, data: counts })
      return counts
    },
    { timeoutMs: TIMEOUT_MS },
  )
}
