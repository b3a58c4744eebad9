import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Table } from '#app/ui/table.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { ComparedListing } from '../queries/compare-listings.server.ts'
import { COMPARED_MAX } from '../limits.ts'
import { comparedRows, type ComparedRow } from './compared-rows.ts'

const letterOf = (at: number) => String.fromCharCode(65 + at)

const without = (listings: readonly ComparedListing[], id: string): string =>
  `/listings/compare?${new URLSearchParams(listings.filter((one) => one.id !== id).map((one) => ['id', one.id]))}`

function Heads({ listings }: { listings: ComparedListing[] }) {
  const { t, dynamic } = useT()
  return (
    <ol className="grid gap-4 sm:grid-cols-2">
      {listings.map(({ id, title, track, side }, at) => (
        <li key={id} className="grid content-start gap-1 border-t-2 border-line-strong pt-3">
          <p className="flex flex-wrap items-center gap-2 font-bold">
            {t('directory.compare.listing', { letter: letterOf(at) })}
            <TrackTag track={track} label={dynamic(`tracks.${track}.sides.${side}.name`)} />
          </p>
          <Link to={`/listings/${id}`} className="link touch font-bold wrap-anywhere">
            {title}
          </Link>
          <Link
            to={without(listings, id)}
            aria-label={t('directory.compare.removeOf', { letter: letterOf(at) })}
            className="link touch text-small"
          >
            {t('directory.compare.remove')}
          </Link>
        </li>
      ))}
    </ol>
  )
}

function Verdict({ verdict }: Pick<ComparedRow, 'verdict'>) {
  const { t } = useT()
  return (
    <StatusBadge tone={verdict === 'different' ? 'active' : 'neutral'}>{t(`directory.compare.${verdict}`)}</StatusBadge>
  )
}

function Comparison({ listings }: { listings: ComparedListing[] }) {
  const translator = useT()
  const { t } = translator
  return (
    <Table<ComparedRow>
      caption={t('directory.compare.title')}
      captionHidden
      rows={comparedRows(translator, listings)}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'field',
          header: t('directory.compare.field'),
          isRowHeader: true,
          cell: ({ label, verdict }) => (
            <span className="grid min-w-36 justify-items-start gap-1">
              {label}
              <Verdict verdict={verdict} />
            </span>
          ),
        },
        ...listings.map(({ id }, at) => ({
          key: id,
          header: t('directory.compare.listing', { letter: letterOf(at) }),
          cell: ({ texts }: ComparedRow) =>
            texts[at] ? (
              <span className="whitespace-pre-wrap wrap-anywhere">{texts[at]}</span>
            ) : (
              <span className="text-ink-soft">{t('directory.compare.unsaid')}</span>
            ),
        })),
      ]}
    />
  )
}

/** Up to four listings side by side, as their reader may see them. */
export function ComparePage({ listings, isCut }: { listings: ComparedListing[]; isCut: boolean }) {
  const { t } = useT()
  return (
    <Page width="wide">
      <PageHeader
        title={t('directory.compare.title')}
        lead={t('directory.compare.lead')}
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('directory.title'), to: '/listings' }, { label: t('directory.compare.title') }]}
          />
        }
      />
      {isCut && <Notice tone="info">{t('directory.compare.tooMany', { max: COMPARED_MAX })}</Notice>}
      {listings.length > 0 && <Heads listings={listings} />}
      {listings.length > 1 ? (
        <Comparison listings={listings} />
      ) : (
        <EmptyState
          title={t('directory.compare.emptyTitle')}
          action={<ButtonLink to="/listings">{t('directory.title')}</ButtonLink>}
        >
          {t('directory.compare.emptyText')}
        </EmptyState>
      )}
    </Page>
  )
}
