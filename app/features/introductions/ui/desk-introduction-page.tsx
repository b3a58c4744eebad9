import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { DeskIntroduction } from '../queries/get-desk-introduction.server.ts'
import { turnOf } from '../rules.ts'
import { DeskChoices } from './desk-choices.tsx'
import { DeskSides } from './desk-sides.tsx'
import { IntroductionSteps } from './introduction-steps.tsx'
import { MissedForm } from './missed-form.tsx'
import { QuotedText } from './quoted-text.tsx'
import { useDaysLeft } from './use-days-left.ts'

function End({ introduction }: { introduction: DeskIntroduction }) {
  const { t, dynamic } = useT()
  const { end, dealId, state } = introduction
  if (dealId)
    return (
      <Notice
        tone="success"
        title={t('introductions.view.acceptedTitle')}
        actions={<ButtonLink to={`/deals/${dealId}`}>{t('introductions.desk.toDeal')}</ButtonLink>}
      />
    )
  if (!end) return state === 'proposed' ? <Notice>{t('introductions.desk.waitingAnswer')}</Notice> : null
  const list = end.by === 'navigator' ? 'turnDownReasons' : 'declineReasons'
  return (
    <Notice title={t('introductions.desk.endedTitle')}>
      <p>{dynamic(`introductions.desk.endedBy.${end.by}`)}</p>
      {end.reason && <p>{dynamic(`introductions.${list}.${end.reason}.label`)}</p>}
      {end.note && <p className="whitespace-pre-wrap">{end.note}</p>}
    </Notice>
  )
}

function Header({ introduction }: { introduction: DeskIntroduction }) {
  const { t, dynamic, locale } = useT()
  const daysLeft = useDaysLeft()
  const { track, isMine, askedAt } = introduction
  return (
    <PageHeader
      breadcrumbs={
        <Breadcrumbs
          label={t('common.breadcrumbs')}
          items={[{ label: t('introductions.desk.title'), to: '/desk' }, { label: t('introductions.desk.one') }]}
        />
      }
      title={t(isMine ? 'introductions.desk.one' : 'introductions.desk.oneQueue')}
      eyebrow={t('introductions.view.askedAt', { date: formatDate(askedAt, locale) })}
      tags={
        <>
          <TrackTag track={track} label={dynamic(`tracks.${track}.name`)} />
          {introduction.daysLeft !== null && (
            <StatusBadge tone="waiting">{daysLeft(introduction.daysLeft)}</StatusBadge>
          )}
        </>
      }
    />
  )
}

/** One introduction on the navigator's desk: both sides, the words, and what to do. */
export function DeskIntroductionPage(props: {
  introduction: DeskIntroduction
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
}) {
  const { t } = useT()
  const { introduction } = props
  const turn = turnOf(introduction.state)
  const isMyTurn = turn === 'navigator'
  return (
    <Page width="wide">
      <Header introduction={introduction} />
      <IntroductionSteps
        state={introduction.state}
        turnLabel={isMyTurn ? t('introductions.turn.mine') : turn && t(`introductions.turn.${turn}`)}
        isMyTurn={isMyTurn}
      />
      <MissedForm answer={props.answer} shown={introduction.steps} />
      <End introduction={introduction} />
      <Section title={t('introductions.desk.message')}>
        <QuotedText>{introduction.message}</QuotedText>
      </Section>
      {introduction.navigatorNote && (
        <Section title={t('introductions.desk.noteShown')}>
          <QuotedText>{introduction.navigatorNote}</QuotedText>
        </Section>
      )}
      <Section title={t('introductions.desk.compare')}>
        <DeskSides introduction={introduction} />
      </Section>
      <DeskChoices {...props} />
    </Page>
  )
}
