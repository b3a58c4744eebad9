import { useT } from '#app/i18n/use-t.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import type { PayoutsPage } from '../queries/get-payouts-page.server.ts'
import { AccountCards } from './account-cards.tsx'
import { BankTable, StatementTable } from './statement-table.tsx'

/** Money a member's participants receive. @param isBack the reader comes from the page of Stripe, whose word may not be here yet */
export function PayoutsPageView({ page, isBack }: { page: PayoutsPage; isBack: boolean }) {
  const { t } = useT()
  return (
    <Page width="wide">
      <PageHeader title={t('payouts.title')} lead={t('payouts.lead')} />
      <div className="grid gap-10">
        {isBack && (
          <Notice role="status" title={t('payouts.back.title')}>
            {t('payouts.back.text')}
          </Notice>
        )}
        <AccountCards accounts={page.accounts} />
        <StatementTable lines={page.lines} isNamed={page.accounts.length > 1} />
        <Pagination
          label={t('payouts.statement.title')}
          page={page.page}
          pageCount={page.pageCount}
          to={(wanted) => `/payouts?page=${wanted}`}
          previousLabel={t('common.previous')}
          nextLabel={t('common.next')}
          pageLabel={(wanted) => t('operations.page', { page: wanted })}
        />
        <BankTable bank={page.bank} />
      </div>
    </Page>
  )
}
