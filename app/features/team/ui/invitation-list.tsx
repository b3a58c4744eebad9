import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { InvitationView } from '../queries/get-team-page.server.ts'

/** Invitations that wait for an answer, with what can be done about each. */
export function InvitationList({ invitations }: { invitations: InvitationView[] }) {
  const { t, locale } = useT()
  if (invitations.length === 0) return <p className="text-ink-soft">{t('team.noInvitations')}</p>
  return (
    <ul className="border-t border-line">
      {invitations.map(({ id, email, role, expiresAt, isExpired }) => (
        <li key={id} className="grid gap-3 border-b border-line py-4">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <div className="min-w-0">
              <p className="font-bold wrap-anywhere">{email}</p>
              <p className="text-small text-ink-soft">
                {t(`accounts.roles.${role}`)}
                {' / '}
                {t(isExpired ? 'team.was' : 'team.until', { date: formatDate(expiresAt, locale) })}
              </p>
            </div>
            <StatusBadge tone={isExpired ? 'neutral' : 'waiting'}>
              {t(isExpired ? 'team.expired' : 'team.waiting')}
            </StatusBadge>
          </div>
          <div className="flex flex-wrap gap-3">
            <ButtonForm
              intent="resend"
              field={{ name: 'invitationId', value: id }}
              variant="secondary"
              size="small"
              aria-label={t('team.resendTo', { email })}
            >
              {t('team.resend')}
            </ButtonForm>
            <ButtonForm
              intent="revoke"
              field={{ name: 'invitationId', value: id }}
              variant="quiet"
              size="small"
              aria-label={t('team.revokeOf', { email })}
            >
              {t('team.revoke')}
            </ButtonForm>
          </div>
        </li>
      ))}
    </ul>
  )
}
