import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { KnownContacts } from '#app/features/contacts/ui/known-contacts.tsx'
import { OwnControls } from '#app/features/listings/ui/own-controls.tsx'
import { ListingQuestionsPanel } from '#app/features/questions/ui/listing-questions.tsx'
import { AlsoWorthALook } from '#app/features/unmade/ui/also-worth-a-look.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { ListingPage } from '../queries/get-listing-page.server.ts'
import type { OpenListingPage } from '../queries/open-listing-page.server.ts'
import { ListingFacts, ListingIntro } from './listing-body.tsx'
import { ListingInvitation } from './listing-invitation.tsx'
import { ListingPictures } from './listing-pictures.tsx'
import { OwnNumbersPanel } from './own-numbers.tsx'
import { PrintFoot } from './print-foot.tsx'
import { ShareListing } from './share-listing.tsx'

/** What is to be known before reading. */
function Notices({ page }: { page: ListingPage }) {
  const { t, dynamic } = useT()
  const { own, reader, status } = page
  if (own?.previewAs)
    return (
      <Notice role="status" className="no-print">
        {t('listings.page.own.previewing', { who: dynamic(`listings.page.own.previewAs.${own.previewAs}`) })}
      </Notice>
    )
  if (reader === 'operator' && status === 'in_review')
    return (
      <Notice
        tone="decision"
        actions={<ButtonLink to="/console/listings">{t('listings.page.review.action')}</ButtonLink>}
      >
        {t('listings.page.review.text')}
      </Notice>
    )
  return reader === 'counterpart' ? <Notice tone="info">{t('listings.page.granted')}</Notice> : null
}

function Header({ page }: { page: ListingPage }) {
  const { t, dynamic, locale } = useT()
  const { track, side, publishedAt, title, isAssisted } = page
  return (
    <PageHeader
      breadcrumbs={
        <Breadcrumbs
          label={t('common.breadcrumbs')}
          items={[
            { label: t('common.nav.directory'), to: '/listings' },
            { label: dynamic(`tracks.${track}.name`), to: `/listings?${new URLSearchParams({ track })}` },
          ]}
        />
      }
      eyebrow={publishedAt ? t('listings.page.published', { date: formatDate(publishedAt, locale) }) : undefined}
      title={
        <span className="wrap-anywhere">
          <bdi>{title}</bdi>
        </span>
      }
      tags={
        <>
          <TrackTag track={track} label={dynamic(`tracks.${track}.name`)} />
          <Tag>{dynamic(`tracks.${track}.sides.${side}.name`)}</Tag>
          <Tag>{t('listings.page.anonymous')}</Tag>
          {isAssisted && <Tag>{t('referrers.assisted')}</Tag>}
        </>
      }
    />
  )
}

/** A listing: who and what at a glance, what can be done, the facts, what stays closed, what was asked. */
export function ListingPageView({ open, answer }: { open: OpenListingPage; answer: FormAnswer | undefined }) {
  const { page, questions, canAskQuestion, numbers, hints, known } = open
  const { id, status, own, share } = page
  return (
    <Page>
      {own && <OwnControls id={id} status={status} own={own} answer={answer} />}
      {numbers && status !== 'draft' && <OwnNumbersPanel id={id} numbers={numbers} />}
      <Notices page={page} />
      <div className="grid gap-10 *:min-w-0 lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr] lg:gap-x-12 print:block print:space-y-8">
        <div className="grid content-start gap-8 *:min-w-0">
          <Header page={page} />
          <ListingIntro {...page} />
          <ListingPictures pictures={page.pictures} />
        </div>
        <aside className="no-print grid content-start gap-4 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-start">
          <ListingInvitation open={open} />
          <KnownContacts known={known} />
          {share && <ShareListing id={id} share={share} />}
        </aside>
        <div className="grid content-start gap-10 *:min-w-0">
          <ListingFacts {...page} />
          <ListingQuestionsPanel listingId={id} questions={questions} canAsk={canAskQuestion} />
          <AlsoWorthALook hints={hints} />
        </div>
        {share && <PrintFoot id={id} share={share} />}
      </div>
    </Page>
  )
}
