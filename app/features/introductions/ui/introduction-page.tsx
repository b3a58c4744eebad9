import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { FieldList } from '#app/features/listings/ui/field-list.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { otherSide } from '#app/tracks/track-definition.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { IntroductionView } from '../queries/get-introduction.server.ts'
import { IntroductionChoices } from './introduction-choices.tsx'
import { IntroductionEnd } from './introduction-end.tsx'
import { IntroductionNavigator } from './introduction-navigator.tsx'
import { IntroductionStanding } from './introduction-standing.tsx'
import { IntroductionSteps } from './introduction-steps.tsx'
import { LateAnswer } from './late-answer.tsx'
import { MissedForm } from './missed-form.tsx'
import { ProfileCard } from './profile-card.tsx'
import { QuotedText } from './quoted-text.tsx'
import { TrustList } from './trust-list.tsx'

function Header({ introduction }: { introduction: IntroductionView }) {
  const { t, dynamic, locale } = useT()
  const { role, track, askedAt, end, dealId, isProposal } = introduction
  const isEnded = end !== null || dealId !== null
  const counterpartTitle = isEnded
    ? t('introductions.view.titleCounterpartEnded')
    : t('introductions.view.titleCounterpart')
  return (
    <PageHeader
      breadcrumbs={
        <Breadcrumbs
          label={t('common.breadcrumbs')}
          items={[
            {
              label: t('introductions.title'),
              to: role === 'asker' && !isProposal ? '/introductions' : '/introductions?view=received',
            },
            { label: introduction.theirListing.title },
          ]}
        />
      }
      title={
        isProposal
          ? t('introductions.view.proposalTitle')
          : role === 'asker'
            ? t('introductions.view.titleAsker')
            : counterpartTitle
      }
      eyebrow={t(isProposal ? 'introductions.desk.askedOn' : 'introductions.view.askedAt', {
        date: formatDate(askedAt, locale),
      })}
      tags={<TrackTag track={track} label={dynamic(`tracks.${track}.name`)} />}
    />
  )
}

function Words({ introduction }: { introduction: IntroductionView }) {
  const { t } = useT()
  const { role, asker, trust, message, navigatorNote } = introduction
  return (
    <>
      {navigatorNote && (
        <Section title={t('introductions.view.note')}>
          <QuotedText>{navigatorNote}</QuotedText>
        </Section>
      )}
      {asker && (
        <Section title={t('introductions.view.who')}>
          <ProfileCard profile={asker} trust={trust} />
        </Section>
      )}
      {!asker && (
        <Section title={t('introductions.trust.other')} lead={t('introductions.trust.unnamed')}>
          <TrustList trust={trust} />
        </Section>
      )}
      {message && (
        <Section title={t(role === 'asker' ? 'introductions.view.myMessage' : 'introductions.view.message')}>
          <QuotedText>{message}</QuotedText>
        </Section>
      )}
    </>
  )
}

/** One introduction for the member who asked or was asked. */
export function IntroductionPage(props: {
  introduction: IntroductionView
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
}) {
  const { t } = useT()
  const { introduction } = props
  const { turn, isMyTurn, theirListing, myListing, track, side } = introduction
  const explanation = isMyTurn ? { explanation: t('introductions.view.decideStep') } : {}
  const turnLabel = isMyTurn ? t('introductions.turn.mine') : turn && t(`introductions.turn.${turn}`)
  return (
    <Page>
      <Header introduction={introduction} />
      <IntroductionSteps
        state={introduction.state}
        turnLabel={turnLabel}
        isMyTurn={isMyTurn}
        {...explanation}
        isDirect={introduction.isDirect}
      />
      <MissedForm
        answer={props.answer}
        shown={introduction.lateAnswer === 'possible' ? [...introduction.steps, 'answer_late'] : introduction.steps}
      />
      <IntroductionEnd introduction={introduction} />
      {introduction.lateAnswer === 'possible' && <LateAnswer answer={props.answer} />}
      <IntroductionStanding introduction={introduction} />
      <Words introduction={introduction} />
      {introduction.role === 'counterpart' && <IntroductionChoices {...props} />}
      <Section
        title={t('introductions.view.theirListing')}
        lead={theirListing.title}
        action={<Link to={`/listings/${theirListing.id}`}>{t('introductions.view.toListing')}</Link>}
      >
        <FieldList track={track} side={otherSide(side)} fields={theirListing.fields} />
      </Section>
      <Section title={t('introductions.view.myListing')}>
        <Link to={`/listings/${myListing.id}`}>{myListing.title}</Link>
      </Section>
      {introduction.role === 'asker' && <IntroductionChoices {...props} />}
      <IntroductionNavigator introduction={introduction} answer={props.answer} />
    </Page>
  )
}
