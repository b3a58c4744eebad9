import { Form, Link } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import type { TextKey } from '#app/i18n/text-key.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { mailPaces } from '#app/platform/mail-pace.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { SavedSearchesPage } from '../queries/list-saved-searches.server.ts'
import { useSearchSummary } from './search-summary.tsx'

type Saved = SavedSearchesPage['saved'][number]

function SavedCard({ search: { id, name, params, alert, query } }: { search: Saved }) {
  const { t } = useT()
  const summary = useSearchSummary(query)
  return (
    <Card as="article" aria-labelledby={`name-${id}`} className="grid gap-4">
      <div>
        <Heading level={2} id={`name-${id}`} className="text-h3">
          <Link to={`/listings?${params}`} className="link touch wrap-anywhere">
            {name}
          </Link>
        </Heading>
        {summary !== name && <p className="phrase text-small text-ink-soft wrap-anywhere">{summary}</p>}
      </div>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <Form method="post" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="searchId" value={id} />
          <SelectField
            key={alert}
            id={`alert-${id}`}
            name="alert"
            label={t('savedSearches.alert')}
            options={mailPaces.map((value) => ({ value, label: t(`savedSearches.alerts.${value}` satisfies TextKey) }))}
            defaultValue={alert}
            unmarked
          />
          <Button
            name="intent"
            value="change"
            variant="secondary"
            aria-label={t('savedSearches.changeOf', { name })}
            pending={useIsSending('change', { name: 'searchId', value: id })}
          >
            {t('savedSearches.change')}
          </Button>
        </Form>
        <ButtonForm
          intent="drop"
          field={{ name: 'searchId', value: id }}
          variant="quiet"
          aria-label={t('savedSearches.dropOf', { name })}
        >
          {t('savedSearches.drop')}
        </ButtonForm>
      </div>
    </Card>
  )
}

function Recent({ search: { params, query } }: { search: SavedSearchesPage['recent'][number] }) {
  const { t } = useT()
  const summary = useSearchSummary(query)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1">
      <Link to={`/listings?${params}`} className="link touch wrap-anywhere">
        {summary}
      </Link>
      <ButtonForm
        intent="forget"
        field={{ name: 'params', value: params }}
        variant="quiet"
        size="small"
        aria-label={t('savedSearches.forgetOf', { name: summary })}
      >
        {t('savedSearches.forget')}
      </ButtonForm>
    </li>
  )
}

/** A member's saved searches with their mails, and the last ones. */
export function SavedSearchesPageView({ page: { saved, recent } }: { page: SavedSearchesPage }) {
  const { t } = useT()
  return (
    <Page>
      <PageHeader title={t('savedSearches.title')} lead={t('savedSearches.lead')} />
      {saved.length === 0 ? (
        <EmptyState
          title={t('savedSearches.empty')}
          action={<ButtonLink to="/listings">{t('savedSearches.find')}</ButtonLink>}
        >
          {t('savedSearches.emptyText')}
        </EmptyState>
      ) : (
        <ul className="grid gap-4">
          {saved.map((search) => (
            <li key={search.id}>
              <SavedCard search={search} />
            </li>
          ))}
        </ul>
      )}
      {recent.length > 0 && (
        <Section
          title={t('savedSearches.recent')}
          lead={t('savedSearches.recentLead')}
          action={
            <ButtonForm intent="forget" variant="quiet" size="small">
              {t('savedSearches.forgetAll')}
            </ButtonForm>
          }
        >
          <ul>
            {recent.map((search) => (
              <Recent key={search.params} search={search} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
