import { Link } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ShownContact } from '../queries/read-contacts.server.ts'
import { FreshnessBadge } from './freshness-badge.tsx'
import { useAgeText } from './use-age-text.ts'

function Wishes({ contact: { buys, sells } }: { contact: ShownContact }) {
  const { t } = useT()
  const wishes = (['buys', 'sells'] as const).map((key) => [key, { buys, sells }[key]] as const)
  return (
    <span className="grid wrap-anywhere">
      {wishes.map(
        ([key, words]) =>
          words.length > 0 && (
            <span key={key}>
              <span className="text-small text-ink-soft">{t(`contacts.list.${key}`)} </span>
              {words.join(t('contacts.list.divider'))}
            </span>
          ),
      )}
    </span>
  )
}

function useName() {
  const { dynamic } = useT()
  return ({ company, person, industry }: ShownContact) =>
    [company, person].filter(Boolean).join(' ') || dynamic(`industries.${industry}`)
}

function Actions({ contact }: { contact: ShownContact }) {
  const { t } = useT()
  const name = useName()(contact)
  const button = { field: { name: 'contactId', value: contact.id }, size: 'small' } as const
  return (
    <span className="flex flex-wrap gap-2">
      <ButtonForm
        {...button}
        intent="refreshContact"
        variant="secondary"
        aria-label={t('contacts.list.refreshOne', { name })}
      >
        {t('contacts.list.refresh')}
      </ButtonForm>
      <ButtonForm
        {...button}
        intent="removeContact"
        variant="quiet"
        aria-label={t('contacts.list.removeOne', { name })}
      >
        {t('contacts.list.remove')}
      </ButtonForm>
    </span>
  )
}

/** Whom the navigator knows, what they look for, and how long ago they last spoke. */
export function ContactList({ contacts }: { contacts: ShownContact[] }) {
  const { t, dynamic, locale } = useT()
  const ageText = useAgeText()
  const nameOf = useName()
  return (
    <Table
      caption={t('contacts.title')}
      captionHidden
      rows={contacts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'who',
          header: t('contacts.list.who'),
          isRowHeader: true,
          cell: (contact) => (
            <span className="grid wrap-anywhere">
              <Link to={`/desk/contacts/${contact.id}`} className="link">
                {nameOf(contact)}
              </Link>
              <span className="text-small font-normal text-ink-soft">
                {[
                  dynamic(`industries.${contact.industry}`),
                  contact.prefecture && dynamic(`prefectures.${contact.prefecture}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {contact.note && <span className="text-small font-normal">{contact.note}</span>}
            </span>
          ),
        },
        { key: 'wishes', header: t('contacts.list.wishes'), cell: (contact) => <Wishes contact={contact} /> },
        {
          key: 'strength',
          header: t('contacts.fields.strength'),
          cell: ({ strength }) => t(`contacts.strengths.${strength}`),
        },
        {
          key: 'age',
          header: t('contacts.fields.lastContactOn'),
          cell: ({ freshness, age, lastContactOn }) => (
            <span className="grid justify-items-end gap-1 @min-[42rem]:justify-items-start">
              <FreshnessBadge freshness={freshness} />
              <span>{ageText(age)}</span>
              <span className="text-small text-ink-soft">{formatDate(lastContactOn, locale)}</span>
            </span>
          ),
        },
        { key: 'actions', header: t('navigators.actions'), cell: (contact) => <Actions contact={contact} /> },
      ]}
    />
  )
}
