import { useLoaderData } from '@remix-run/react'
import { listOwnCharges } from '#app/features/billing/queries/list-own-charges.server.ts'
import { OwnCharges } from '#app/features/billing/ui/own-charges.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export const handle = { titleKey: 'billing.list.title' }

export const loader = memberPage('charge:read', ({ actor, url }) => listOwnCharges(actor, pageNumber(url)))

export default function Payments() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <Page>
      <PageHeader title={t('billing.list.title')} lead={t('billing.list.lead')} />
      <OwnCharges page={page} />
      <Pagination
        label={t('billing.list.pages')}
        page={page.page}
        pageCount={page.pageCount}
        to={(number) => `/payments?page=${number}`}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(number) => t('billing.list.page', { page: number })}
      />
    </Page>
  )
}
