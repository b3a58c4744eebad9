import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import type { AccountView } from '../queries/get-account.server.ts'

type Row = AccountView['participants'][number]

const tones: Record<Row['verificationStatus'], StatusTone> = {
  unverified: 'neutral',
  pending: 'waiting',
  verified: 'success',
  rejected: 'warning',
}

/** Whom the member acts for. */
export function AccountParticipants({ participants }: { participants: Row[] }) {
  const { t } = useT()
  return (
    <ul className="border-t border-line">
      {participants.map(({ id, name, role, kinds, verificationStatus }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3.5"
        >
          <div className="min-w-0">
            <Link to={`/participants/${id}`} className="link font-bold wrap-anywhere">
              {name}
            </Link>
            <p className="text-small text-ink-soft">
              {[...kinds.map((kind) => t(`participants.kinds.${kind}`)), t(`accounts.roles.${role}`)].join(' / ')}
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <StatusBadge tone={tones[verificationStatus]}>
              {t(`participants.verification.${verificationStatus}`)}
            </StatusBadge>
            <Link
              to={`/participants/${id}/members`}
              aria-label={t('accounts.account.teamOf', { name })}
              className="link touch"
            >
              {t('accounts.account.team')}
            </Link>
          </div>
        </li>
      ))}
    </ul>
  )
}
