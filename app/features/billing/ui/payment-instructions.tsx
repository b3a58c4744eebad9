import { formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Time } from '#app/ui/time.tsx'
import type { KonbiniInstructions, TransferInstructions } from '../instructions.ts'
import type { PaymentView } from '../payment-view.ts'

type TransferFact = 'bank' | 'branch' | 'account' | 'holder' | 'remaining' | 'received'

function Account({ told, receivedYen }: { told: TransferInstructions; receivedYen: number }) {
  const { t } = useT()
  const kind = told.accountType === 'toza' ? 'toza' : 'futsu'
  const values: [TransferFact, string][] = [
    ['bank', `${told.bankName}（${told.bankCode}）`],
    ['branch', `${told.branchName}（${told.branchCode}）`],
    ['account', `${t(`billing.transfer.accountTypes.${kind}`)} ${told.accountNumber}`],
    ['holder', told.accountHolder],
    ['remaining', formatYen(told.remainingYen)],
  ]
  if (receivedYen > 0) values.push(['received', formatYen(receivedYen)])
  return (
    <Card className="grid gap-3">
      <DefinitionList
        items={values.map(([key, value]) => ({ key, term: t(`billing.transfer.${key}`), value: <b>{value}</b> }))}
      />
      <p className="measure phrase text-small text-ink-soft">{t('billing.transfer.hint')}</p>
    </Card>
  )
}

function Voucher({ told }: { told: KonbiniInstructions }) {
  const { t, locale } = useT()
  return (
    <Card className="grid gap-4">
      <p>
        {t('billing.shop.until')} <Time at={told.expiresAt} text={formatDateTime(told.expiresAt, locale)} />
      </p>
      <div>
        <ButtonLink to={told.voucherUrl}>{t('billing.shop.open')}</ButtonLink>
      </div>
      <p className="measure phrase text-small text-ink-soft">{t('billing.shop.hint')}</p>
    </Card>
  )
}

/** Where the payer pays: the account to transfer to, or the number for the till of a shop. */
export function PaymentInstructionsCard({ page }: { page: PaymentView }) {
  const { instructions, receivedYen } = page
  if (!instructions || page.reading !== 'payer') return null
  return instructions.kind === 'konbini' ? (
    <Voucher told={instructions} />
  ) : (
    <Account told={instructions} receivedYen={receivedYen} />
  )
}
