import type { MemberActor } from '#app/platform/actor.ts'
import { csvLine } from '#app/platform/csv.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { TOKYO } from '#search/knowledge/municipalities.ts'
import { contactColumnKeys } from '../csv/contact-csv.ts'
import { readContacts, today, toShownContact } from '../queries/read-contacts.server.ts'

const head = ({ t }: Translator) => csvLine(contactColumnKeys.map((key) => t(`contacts.fields.${key}`)))

/** The reader's own contacts, written so that the file can be taken in again. */
export async function* exportContactsCsv(actor: MemberActor): AsyncGenerator<string> {
  const translator = translatorFor(actor.locale)
  const { t, dynamic } = translator
  yield head(translator)
  const day = today()
  for (const contact of await readContacts(actor)) {
    const { company, person, industry, strength, lastContactOn, prefecture, buys, sells, note } = toShownContact(
      contact,
      day,
    )
    yield csvLine([
      ...[company, person, dynamic(`industries.${industry}`), t(`contacts.strengths.${strength}`), lastContactOn],
      ...[prefecture === null ? '' : dynamic(`prefectures.${prefecture}`), buys.join('、'), sells.join('、'), note],
    ])
  }
}

/** A file to fill in, with one line to show how. */
export async function* contactsTemplateCsv(actor: MemberActor): AsyncGenerator<string> {
  const translator = translatorFor(actor.locale)
  const { t, dynamic } = translator
  yield head(translator)
  yield csvLine([
    ...[t('contacts.example.company'), t('contacts.example.person'), dynamic('industries.24')],
    ...[t('contacts.strengths.fair'), '2026-04-01', dynamic(`prefectures.${TOKYO}`)],
    ...[t('contacts.example.buys'), t('contacts.example.sells'), t('contacts.example.note')],
  ])
}
