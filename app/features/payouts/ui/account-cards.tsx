import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import type { PayeeAccountView } from '../queries/get-payouts-page.server.ts'
import { StandingBadge } from './payout-badges.tsx'

export function WantedList({ wanted }: { wanted: readonly string[] }) {
  const { t, dynamic } = useT()
  if (wanted.length === 0) return null
  return (
    <div>
      <p className="font-bold">{t('payouts.accounts.wantedTitle')}</p>
      <ul className="list-disc ps-6">
        {wanted.map((key) => (
          <li key={key}>{dynamic(`payouts.wanted.${key}`)}</li>
        ))}
      </ul>
    </div>
  )
}

function useButtonText({ standing, hasBegun }: PayeeAccountView): string | undefined {
  const { t } = useT()
  if (standing === 'restricted') return undefined
  if (standing === 'ready' || standing === 'in_review') return t('payouts.accounts.check')
  return t(hasBegun ? 'payouts.accounts.goOn' : 'payouts.accounts.register')
}

function AccountCard({ account }: { account: PayeeAccountView }) {
  const { t, dynamic } = useT()
  const { participantId, name, standing, wanted, canRegister } = account
  const text = useButtonText(account)
  const isTheirTurn = standing === 'not_started' || standing === 'information_needed'
  return (
    <Card as="article" tone={isTheirTurn ? 'decision' : 'plain'}>
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h3 className="text-h3" data-user-text>
            {t('payouts.accounts.for', { name })}
          </h3>
          <StandingBadge standing={standing} />
        </div>
        <p className="measure phrase">{dynamic(`payouts.standingTexts.${standing}`)}</p>
        {standing === 'information_needed' && <WantedList wanted={wanted} />}
        {canRegister && text && (
          <div>
            <ButtonLink
              to={`/payouts/register?participant=${participantId}`}
              variant={isTheirTurn ? 'primary' : 'secondary'}
            >
              {text}
            </ButtonLink>
          </div>
        )}
      </div>
    </Card>
  )
}

/** How the accounts stand to which money is paid. */
export function AccountCards({ accounts }: { accounts: readonly PayeeAccountView[] }) {
  const { t } = useT()
  return (
    <Section title={t('payouts.accounts.title')} lead={t('payouts.accounts.lead')}>
      {accounts.length === 0 ? (
        <EmptyState title={t('payouts.accounts.none')}>{t('payouts.accounts.noneText')}</EmptyState>
      ) : (
        <div className="grid gap-4">
          {accounts.map((account) => (
            <AccountCard key={account.participantId} account={account} />
          ))}
        </div>
      )}
    </Section>
  )
}
