import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { FieldList } from '#app/features/listings/ui/field-list.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { AskPage } from '../queries/get-ask-page.server.ts'
import { AskForm } from './ask-form.tsx'
import { AskObstacle } from './ask-obstacle.tsx'

/** Asking to be introduced to the owner of a listing. */
export function AskPageView({
  page,
  values,
  answer,
}: {
  page: AskPage
  values: Record<string, unknown>
  answer: FormAnswer | undefined
}) {
  const { t, dynamic } = useT()
  const { to } = page
  const canAsk = page.openIntroductionId === null && page.choices.length > 0
  return (
    <Page width="narrow">
      <PageHeader
        title={t('introductions.ask.title')}
        lead={t(page.isDirect ? 'introductions.ask.leadDirect' : 'introductions.ask.lead')}
        tags={<TrackTag track={to.track} label={dynamic(`tracks.${to.track}.name`)} />}
      />
      <Section
        title={t('introductions.ask.toTitle')}
        lead={to.title}
        action={<Link to={`/listings/${to.id}`}>{t('introductions.view.toListing')}</Link>}
      >
        <FieldList
          track={to.track}
          side={to.side}
          fields={to.fields.filter(({ key }) => key === 'teaser' || key === 'industry')}
        />
      </Section>
      <AskObstacle page={page} />
      {canAsk && <AskForm page={page} values={values} answer={answer} />}
    </Page>
  )
}
