import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import type { TextKey } from '#app/i18n/text-key.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { directoryUrl } from '../directory-url.ts'
import type { DirectoryPage } from '../queries/search-directory.server.ts'

/** Nothing fits: which step would find how many, and what to do when none does. */
export function NothingFound({ page: { query, nextSteps } }: { page: DirectoryPage }) {
  const { t, dynamic } = useT()
  return (
    <EmptyState
      title={t('directory.emptyTitle')}
      action={
        <ButtonRow>
          <ButtonLink to="/listings" variant="secondary">
            {t('directory.clear')}
          </ButtonLink>
          <ButtonLink to={directoryUrl(query, { sort: 'relevance' }, '/saved-searches/new')} variant="secondary">
            {t('savedSearches.save')}
          </ButtonLink>
          <ButtonLink to="/listings/new">{t('common.nav.post')}</ButtonLink>
        </ButtonRow>
      }
    >
      {nextSteps.length > 0 && (
        <ul className="mb-3">
          {nextSteps.map((step) => (
            <li key={step.kind === 'drop' ? step.what : step.prefecture}>
              <Link to={directoryUrl(query, step.change)} className="link touch">
                {step.kind === 'drop'
                  ? t('directory.step.drop', {
                      what: t(
                        step.what === 'q' ? 'directory.suggestions.word' : (`directory.${step.what}` satisfies TextKey),
                      ),
                      count: step.total.toLocaleString(),
                    })
                  : t('directory.step.neighbour', {
                      prefecture: dynamic(`prefectures.${step.prefecture}`),
                      count: step.total.toLocaleString(),
                    })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p>{t('directory.emptyText')}</p>
    </EmptyState>
  )
}
