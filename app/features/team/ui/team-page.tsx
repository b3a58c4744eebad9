import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { TeamView } from '../queries/get-team-page.server.ts'
import { InvitationList } from './invitation-list.tsx'
import { InviteForm } from './invite-form.tsx'
import { TeamList } from './team-list.tsx'

interface TeamPageProps {
  team: TeamView
  answer: FormAnswer | undefined
}

/** What a button of one of the rows was refused for; the form for inviting says its own errors. */
function RowErrors({ answer }: Pick<TeamPageProps, 'answer'>) {
  const errorText = useErrorText()
  if (!answer || answer.intent === 'invite' || answer.intent === 'leave') return null
  const errors = Object.values(answer.result.error ?? {}).flatMap((all) => all ?? [])
  return (
    errors.length > 0 && (
      <Notice tone="danger" role="alert">
        {errors.map((error) => (
          <p key={error}>{errorText(error)}</p>
        ))}
      </Notice>
    )
  )
}

function Leave({ team, answer }: TeamPageProps) {
  const { t } = useT()
  const { id, name } = team.participant
  return (
    <>
      {team.wayOut !== 'last' && (
        <Section title={t('team.leaveTitle')}>
          {team.wayOut === 'free' ? (
            <div className="grid gap-4">
              <p className="measure wrap-anywhere">{t('team.leaveFree', { name })}</p>
              <ButtonForm intent="leave" variant="secondary" answer={answer}>
                {t('team.leave')}
              </ButtonForm>
            </div>
          ) : (
            <p className="measure">{t('team.leaveHandOver')}</p>
          )}
        </Section>
      )}
      {team.isOwner && (
        <Section title={t('team.close')} lead={t(team.wayOut === 'last' ? 'team.leaveLast' : 'team.closeLead')}>
          <ButtonLink to={`/participants/${id}/delete`} variant="secondary">
            {t('team.toClose')}
          </ButtonLink>
        </Section>
      )}
    </>
  )
}

/** The people of a participant: who they are, who is invited, and how to go. */
export function TeamPage({ team, answer }: TeamPageProps) {
  const { t } = useT()
  const { id, name } = team.participant
  return (
    <Page width="narrow" className="gap-14">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: name, to: `/participants/${id}` }, { label: t('team.title') }]}
          />
        }
        title={t('team.title')}
        lead={<span className="wrap-anywhere">{t('team.lead', { name })}</span>}
      />
      <RowErrors answer={answer} />
      <TeamList team={team} />
      {team.canManage && (
        <>
          <Section title={t('team.inviteTitle')} lead={t('team.inviteLead')}>
            {/* Empty again once an invitation has gone out. */}
            <InviteForm key={team.invitations.length} answer={answer} />
          </Section>
          <Section title={t('team.invitationsTitle')}>
            <InvitationList invitations={team.invitations} />
          </Section>
        </>
      )}
      <Leave team={team} answer={answer} />
    </Page>
  )
}
