import { useLoaderData } from '@remix-run/react'
import { searchDirectory } from '#app/features/directory/queries/search-directory.server.ts'
import { readDirectoryQuery } from '#app/features/directory/schema.ts'
import { DirectoryFilters } from '#app/features/directory/ui/directory-filters.tsx'
import { DirectoryResults } from '#app/features/directory/ui/directory-results.tsx'
import { rememberSearch } from '#app/features/saved-searches/commands/remember-search.server.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'directory.title' }

export const loader = publicPage(async ({ actor, url }) => {
  const page = await searchDirectory(actor, readDirectoryQuery(url.searchParams))
  await rememberSearch(actor, page.query)
  return page
})

export default function Directory() {
  const page = useLoaderData<typeof loader>()
  const { isMember } = page
  const { t } = useT()
  return (
    <Page width="wide">
      <PageHeader title={t('directory.title')} lead={t(isMember ? 'directory.leadMember' : 'directory.lead')} />
      <DirectoryFilters page={page}>
        <DirectoryResults page={page} />
      </DirectoryFilters>
      {!isMember && (
        <Notice
          title={t('directory.signUpTitle')}
          actions={<ButtonLink to="/sign-up">{t('common.nav.signUp')}</ButtonLink>}
        >
          {t('directory.signUpText')}
        </Notice>
      )}
    </Page>
  )
}
