import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import { Table } from '#app/ui/table.tsx'
import type { DeskProfile } from '../queries/get-desk-profile.server.ts'
import type { Freshness } from '../rules.ts'
import { ContactForm } from './contact-form.tsx'

interface ContactsSectionProps {
  page: DeskProfile
  answer: FormAnswer | undefined
}

type Contact = DeskProfile['contacts'][number]

const TONES: Record<Freshness, StatusTone> = { fresh: 'success', fading: 'waiting', old: 'warning' }

function useColumns(answer: FormAnswer | undefined) {
  const { t, dynamic, locale } = useT()
  return [
    {
      key: 'who',
      header: t('navigators.contacts.who'),
      isRowHeader: true,
      cell: ({ industry, company }: Contact) => (
        <span className="grid wrap-anywhere">
          {dynamic(`industries.${industry}`)}
          {company && <span className="text-small font-normal text-ink-soft">{company}</span>}
        </span>
      ),
    },
    {
      key: 'strength',
      header: t('navigators.contacts.fields.strength'),
      cell: ({ strength }: Contact) => t(`navigators.contacts.strengths.${strength}`),
    },
    {
      key: 'freshness',
      header: t('navigators.contacts.freshness'),
      cell: ({ freshness, lastContactOn }: Contact) => (
        <span className="grid justify-items-end gap-1 @min-[42rem]:justify-items-start">
          <StatusBadge tone={TONES[freshness]}>{t(`navigators.contacts.freshnesses.${freshness}`)}</StatusBadge>
          <span className="text-small text-ink-soft">{formatDate(lastContactOn, locale)}</span>
        </span>
      ),
    },
    {
      key: 'actions',
      header: t('navigators.actions'),
      cell: ({ id, industry, company }: Contact) => {
        const name = company || dynamic(`industries.${industry}`)
        const button = { field: { name: 'contactId', value: id }, size: 'small', answer } as const
        return (
          <span className="flex flex-wrap gap-2">
            <ButtonForm
              {...button}
              intent="refreshContact"
              variant="secondary"
              aria-label={t('navigators.contacts.refreshOne', { name })}
            >
              {t('navigators.contacts.refresh')}
            </ButtonForm>
            <ButtonForm
              {...button}
              intent="removeContact"
              variant="quiet"
              aria-label={t('navigators.contacts.removeOne', { name })}
            >
              {t('navigators.remove')}
            </ButtonForm>
          </span>
        )
      },
    },
  ]
}

/** Whom the navigator knows, how well, and how long ago they last spoke. */
export function ContactsSection({ page, answer }: ContactsSectionProps) {
  const { t } = useT()
  const columns = useColumns(undefined)
  const { contacts } = page
  return (
    <Section title={t('navigators.contacts.title')} lead={t('navigators.contacts.lead')}>
      {contacts.length === 0 ? (
        <EmptyState title={t('navigators.contacts.empty')}>{t('navigators.contacts.emptyText')}</EmptyState>
      ) : (
        <Table
          caption={t('navigators.contacts.title')}
          captionHidden
          columns={columns}
          rows={contacts}
          rowKey={({ id }) => id}
        />
      )}
      <Disclosure
        summary={t('navigators.contacts.addTitle')}
        open={contacts.length === 0 || answer?.intent === 'addContact'}
      >
        <ContactForm key={contacts.length} page={page} answer={answer} />
      </Disclosure>
    </Section>
  )
}
