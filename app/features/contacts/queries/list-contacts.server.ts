import type { MemberActor } from '#app/platform/actor.ts'
import { industryGroups, prefectureNames } from '#app/features/participants/profile-choices.ts'
import { CONTACTS_PAGE } from '../limits.ts'
import { isWanted } from '../rules.ts'
import type { ContactQuery } from '../schema.ts'
import { readContacts, today, toShownContact } from './read-contacts.server.ts'

/** The reader's contacts that are looked for, 20 a page. @param asked the page, from 1 */
export async function listContacts(actor: MemberActor, query: ContactQuery, asked: number) {
  const day = today()
  const all = await readContacts(actor)
  const found = all.filter((contact) => isWanted(contact, query, day))
  const pageCount = Math.max(1, Math.ceil(found.length / CONTACTS_PAGE))
  const page = Math.min(asked, pageCount)
  return {
    query,
    all: all.length,
    total: found.length,
    page,
    pageCount,
    contacts: found
      .slice((page - 1) * CONTACTS_PAGE, page * CONTACTS_PAGE)
      .map((contact) => toShownContact(contact, day)),
    /** Only trades in which there is somebody. */
    industries: [...new Set(all.map(({ industry }) => industry))].sort(),
  }
}

export type ContactsPage = Awaited<ReturnType<typeof listContacts>>

/** What the form of a contact chooses from. */
export const contactChoices = () => ({ industries: industryGroups(), prefectures: prefectureNames() })
