import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { endReasonKey } from '../end-reason.ts'
import type { IntroductionView } from '../queries/get-introduction.server.ts'

function useEndText() {
  const { t, dynamic } = useT()
  return ({ role, state, end, lateAnswer }: IntroductionView): string => {
    if (end === null) return ''
    const reason = endReasonKey({ state, ...end })
    if (lateAnswer === 'given')
      return role === 'asker' ? dynamic(`${reason}.kind`) : t('introductions.view.lateGivenByMe')
    if (state === 'expired') return t('introductions.view.expiredText')
    if (state === 'withdrawn')
      return t(role === 'asker' ? 'introductions.view.withdrawnByMe' : 'introductions.view.withdrawnByOther')
    if (end.by === role) return t('introductions.view.endedByMe')
    return role === 'asker' ? dynamic(`${reason}.kind`) : t('introductions.states.declined.explain')
  }
}

/** How an introduction ended, kindly, and the way on. */
export function IntroductionEnd({ introduction }: { introduction: IntroductionView }) {
  const { t } = useT()
  const endText = useEndText()
  const { end, role, dealId, myListing } = introduction
  if (dealId)
    return (
      <Notice
        tone="success"
        title={t('introductions.view.acceptedTitle')}
        actions={<ButtonLink to={`/deals/${dealId}`}>{t('introductions.view.toDeal')}</ButtonLink>}
      >
        {t('introductions.view.acceptedText')}
      </Notice>
    )
  if (!end) return null
  return (
    <Notice
      title={t('introductions.view.endedTitle')}
      actions={<ButtonLink to={`/listings/${myListing.id}/matches`}>{t('introductions.view.similar')}</ButtonLink>}
    >
      <p>{endText(introduction)}</p>
      {role === 'asker' && end.note && (
        <p className="mt-2 whitespace-pre-wrap">{t('introductions.view.theirNote', { note: end.note })}</p>
      )}
    </Notice>
  )
}
