import { useT } from '#app/i18n/use-t.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { IntroductionView } from '../queries/get-introduction.server.ts'
import { OPEN_PER_LISTING } from '../rules.ts'

/** Where the reader stands beside the steps: the place on a waiting list, or who of the two has agreed. */
export function IntroductionStanding({ introduction }: { introduction: IntroductionView }) {
  const { t } = useT()
  const { place, isProposal, hasAgreed, asker, state } = introduction
  if (place)
    return (
      <Notice title={t('introductions.view.place', { ...place })}>
        {t('introductions.view.placeText', { max: OPEN_PER_LISTING })}
      </Notice>
    )
  if (!isProposal || state !== 'proposed') return null
  if (hasAgreed) return <Notice tone="success">{t('introductions.view.waitingFirst')}</Notice>
  return asker ? <Notice>{t('introductions.view.otherAgreed')}</Notice> : null
}
