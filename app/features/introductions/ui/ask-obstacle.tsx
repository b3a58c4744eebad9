import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { otherSide } from '#app/tracks/track-definition.ts'
import type { AskPage } from '../queries/get-ask-page.server.ts'

/** Why one cannot ask yet, and the way to where one can. Nothing when one can. */
export function AskObstacle({ page }: { page: AskPage }) {
  const { t, dynamic } = useT()
  const { track } = page.to
  const mySide = otherSide(page.to.side)
  if (page.openIntroductionId)
    return (
      <Notice
        title={t('introductions.ask.openTitle')}
        actions={
          <ButtonLink to={`/introductions/${page.openIntroductionId}`}>{t('introductions.ask.openLink')}</ButtonLink>
        }
      />
    )
  if (page.choices.length > 0) return null
  return (
    <EmptyState
      title={t('introductions.ask.noChoiceTitle')}
      action={<ButtonLink to={`/listings/new/${track}/${mySide}`}>{t('introductions.ask.post')}</ButtonLink>}
    >
      {t('introductions.ask.noChoiceText', { side: dynamic(`tracks.${track}.sides.${mySide}.name`) })}
    </EmptyState>
  )
}
