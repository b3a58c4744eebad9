import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { DeskTabs } from '#app/features/navigators/ui/desk-tabs.tsx'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ContactsPage } from '../queries/list-contacts.server.ts'
import { ContactFilters } from './contact-filters.tsx'
import { ContactList } from './contact-list.tsx'

function addressOf({ q, industry, strength, age }: ContactsPage['query'], page: number): string {
  const params = new URLSearchParams(
    Object.entries({ q, industry, strength, age }).flatMap(([k, v]) => (v ? [[k, v]] : [])),
  )
  if (page > 1) params.set('page', String(page))
  return `/desk/contacts?${params}`
}

function Actions({ hasSome }: { hasSome: boolean }) {
  const { t } = useT()
  return (
    <>
      <ButtonLink to="/desk/contacts/new">{t('contacts.add')}</ButtonLink>
      <ButtonLink to="/desk/contacts/import" variant="secondary">
        {t('contacts.import.title')}
      </ButtonLink>
      {hasSome && (
        <a href="/desk/contacts/export" download className="link touch">
          {t('contacts.export')}
        </a>
      )}
    </>
  )
}

/** What was pressed at a row that is gone. */
function Refused({ answer }: { answer: FormAnswer | undefined }) {
  const errorText = useErrorText()
  const errors = Object.values(answer?.result.error ?? {}).flatMap((all) => all ?? [])
  if (errors.length === 0) return null
  return (
    <Notice tone="danger" role="alert">
      {errors.map(errorText).join(' ')}
    </Notice>
  )
}

/** Whom a navigator knows; nobody but the navigator's own people opens this page. */
export function ContactsPageView({ page, answer }: { page: ContactsPage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  return (
    <Page width="wide">
      <DeskTabs current="contacts" />
      <PageHeader title={t('contacts.title')} lead={t('contacts.lead')} actions={<Actions hasSome={page.all > 0} />} />
      <Refused answer={answer} />
      {page.all === 0 ? (
        <EmptyState title={t('contacts.empty')}>{t('contacts.emptyText')}</EmptyState>
      ) : (
        <>
          <ContactFilters page={page} />
          <Section title={t('contacts.found', { count: page.total })}>
            {page.total === 0 ? (
              <EmptyState
                title={t('contacts.nothing')}
                action={<ButtonLink to="/desk/contacts">{t('contacts.showAll')}</ButtonLink>}
              />
            ) : (
              <ContactList contacts={page.contacts} />
            )}
            <Pagination
              label={t('contacts.pages')}
              page={page.page}
              pageCount={page.pageCount}
              to={(number) => addressOf(page.query, number)}
              previousLabel={t('common.previous')}
              nextLabel={t('common.next')}
              pageLabel={(number) => t('contacts.pageLabel', { page: number })}
            />
          </Section>
        </>
      )}
    </Page>
  )
}
