import { IntroductionSteps } from '#app/features/introductions/ui/introduction-steps.tsx'
import { useDaysLeft } from '#app/features/introductions/ui/use-days-left.ts'
import { turnOf } from '#app/features/introductions/rules.ts'
import { DeskTabs } from '#app/features/navigators/ui/desk-tabs.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import { type CaseProps, CaseView } from './case-view.tsx'
import { Shortcuts } from './shortcuts.tsx'

/** Track and deadline of a case. */
export function CaseTags({ introduction }: Pick<CaseProps, 'introduction'>) {
  const { dynamic } = useT()
  const daysLeft = useDaysLeft()
  const { track } = introduction
  return (
    <>
      <TrackTag track={track} label={dynamic(`tracks.${track}.name`)} />
      {introduction.daysLeft !== null && <StatusBadge tone="waiting">{daysLeft(introduction.daysLeft)}</StatusBadge>}
    </>
  )
}

/** Where the introduction stands, and whose turn it is. */
function CaseSteps({ introduction }: Pick<CaseProps, 'introduction'>) {
  const { t } = useT()
  const turn = turnOf(introduction.state)
  const isMyTurn = turn === 'navigator'
  return (
    <IntroductionSteps
      state={introduction.state}
      turnLabel={isMyTurn ? t('introductions.turn.mine') : turn && t(`introductions.turn.${turn}`)}
      isMyTurn={isMyTurn}
      isDirect={introduction.isDirect || introduction.proposal !== null}
    />
  )
}

/** One case on a page of its own. */
export function CasePage(props: CaseProps) {
  const { t, locale } = useT()
  const { introduction } = props
  const title = t(introduction.isMine ? 'introductions.desk.one' : 'introductions.desk.oneQueue')
  return (
    <Page width="wide">
      <DeskTabs current="bench" />
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('introductions.desk.title'), to: '/desk' }, { label: title }]}
          />
        }
        title={title}
        eyebrow={t('introductions.view.askedAt', { date: formatDate(introduction.askedAt, locale) })}
        tags={<CaseTags introduction={introduction} />}
      />
      <CaseSteps introduction={introduction} />
      <CaseView {...props} isWide />
      <Shortcuts hasQueue={false} />
    </Page>
  )
}
