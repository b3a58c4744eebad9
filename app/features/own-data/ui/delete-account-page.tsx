import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { PasswordAgainForm } from '#app/features/accounts/ui/password-again-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { DeleteAccountView } from '../queries/get-delete-account-page.server.ts'
import type { LeavingParticipant } from '../queries/get-delete-account-page.server.ts'
import { isFree } from '../rules.ts'
import { ObstacleList } from './obstacle-list.tsx'
import { WhatStays } from './what-stays.tsx'

/** What has to be done about one participant before the account can go. */
function Before({ participant: { id, name, way, obstacles } }: { participant: LeavingParticipant }) {
  const { t } = useT()
  if (way === 'hand_over')
    return (
      <p className="measure wrap-anywhere">
        {t('ownData.account.handOver', { name })}{' '}
        <Link to={`/participants/${id}/members`}>{t('ownData.account.toTeam')}</Link>
      </p>
    )
  if (!obstacles || isFree(obstacles)) return null
  return (
    <div className="grid gap-2">
      <p className="wrap-anywhere">{t('ownData.account.finish', { name })}</p>
      <ObstacleList obstacles={obstacles} />
    </div>
  )
}

/** Ends the account, once nothing stands in the way. */
export function DeleteAccountPage({ page, answer }: { page: DeleteAccountView; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const goes = [
    t('ownData.account.goesAccount'),
    ...page.participants.map(({ name, way }) =>
      t(way === 'free' ? 'ownData.account.leaves' : 'ownData.account.ends', { name }),
    ),
  ]
  return (
    <Page width="narrow" className="gap-12">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('accounts.account.title'), to: '/account' }, { label: t('ownData.account.title') }]}
          />
        }
        title={t('ownData.account.title')}
        lead={t('ownData.account.lead')}
      />
      {!page.isFree && (
        <Notice tone="warning" title={t('ownData.obstacles.title')}>
          <div className="grid gap-4">
            {page.isLastOperator && <p>{t('ownData.account.lastOperator')}</p>}
            {page.participants.map((participant) => (
              <Before key={participant.id} participant={participant} />
            ))}
          </div>
        </Notice>
      )}
      <WhatStays goes={goes} />
      <p className="measure">
        {t('ownData.account.exportFirst')} <Link to="/account/export">{t('ownData.export.title')}</Link>
      </p>
      {page.isFree && (
        <Section title={t('ownData.confirmTitle')} lead={t('ownData.account.confirm')}>
          <PasswordAgainForm
            intent="delete"
            email={page.email}
            button={t('ownData.account.button')}
            variant="danger"
            answer={answer}
          />
        </Section>
      )}
    </Page>
  )
}
