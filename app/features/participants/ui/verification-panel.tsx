import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { NextAction } from '#app/ui/next-action.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { ParticipantView } from '../queries/get-participant.server.ts'

interface VerificationPanelProps {
  participant: ParticipantView
  answer: FormAnswer | undefined
}

/** The way to the papers, at every stage of the check. */
function ToDocuments({ id }: { id: string }) {
  const { t } = useT()
  return (
    <Link to={`/participants/${id}/documents`} className="link touch">
      {t('verification.documents.link')}
    </Link>
  )
}

/** Where the operator's check stands, and the one thing its people can do about it. */
export function VerificationPanel({ participant, answer }: VerificationPanelProps) {
  const { t } = useT()
  const { id, verificationStatus, rejectionNote, isOwn, isEmailVerified, canRequestVerification } = participant
  if (!isOwn) return null
  if (verificationStatus === 'verified')
    return (
      <p>
        <ToDocuments id={id} />
      </p>
    )
  if (verificationStatus === 'pending')
    return (
      <Notice title={t('participants.profile.pendingTitle')} actions={<ToDocuments id={id} />}>
        {t('participants.profile.pendingLead')}
      </Notice>
    )
  if (!isEmailVerified)
    return (
      <NextAction
        level={2}
        title={t('participants.profile.verifyEmailTitle')}
        action={<ButtonLink to="/verify-email">{t('participants.profile.verifyEmail')}</ButtonLink>}
      >
        {t('participants.profile.verifyEmailLead')}
      </NextAction>
    )
  if (!canRequestVerification) return null
  const isRejected = verificationStatus === 'rejected'
  return (
    <NextAction
      level={2}
      title={t(isRejected ? 'participants.profile.rejectedTitle' : 'participants.profile.requestTitle')}
      action={
        <ButtonForm intent="request" wide pendingLabel={t('participants.profile.requesting')} answer={answer}>
          {t('participants.profile.request')}
        </ButtonForm>
      }
    >
      {rejectionNote && (
        <blockquote className="mb-3 border-s-4 border-line-strong ps-4 whitespace-pre-wrap wrap-anywhere">
          {rejectionNote}
        </blockquote>
      )}
      {t(isRejected ? 'participants.profile.rejectedLead' : 'participants.profile.requestLead')}
      <span className="mt-2 block">
        <ToDocuments id={id} />
      </span>
    </NextAction>
  )
}
