import type { MemberActor } from '#app/platform/actor.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { ownContactsScope } from '#app/features/navigators/scope.ts'
import { contactChoices } from './list-contacts.server.ts'
import { today } from './read-contacts.server.ts'

/** A contact for its form. @throws AppError request.not_found, also for another navigator's */
export async function getContact(actor: MemberActor, id: string) {
  const contact = await db.navigatorContact.findFirst({ where: { AND: [{ id }, ownContactsScope(actor)] } })
  if (!contact) throw new AppError('request.not_found')
  const { industry, company, person, prefecture, strength, buys, sells, note } = contact
  return {
    id,
    name: [company, person].filter(Boolean).join(' '),
    values: {
      ...{ industry, company, person, prefecture: prefecture ?? '', strength, note },
      lastContactOn: tokyoDay(contact.lastContactOn),
      buys: buys.join('、'),
      sells: sells.join('、'),
    },
    ...getNewContact(),
  }
}

/** What an empty form of a contact needs. */
export const getNewContact = () => ({ today: tokyoDay(today()), choices: contactChoices() })
