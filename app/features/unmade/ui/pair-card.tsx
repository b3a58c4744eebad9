import { Link } from '@remix-run/react'
import { useId } from 'react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { KnownContacts } from '#app/features/contacts/ui/known-contacts.tsx'
import { listingFacts } from '#app/features/directory/ui/listing-facts.tsx'
import { reasonText } from '#app/features/matching/ui/reason-text.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { ReasonList } from '#app/ui/reason-list.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { UnmadeItem, UnmadePage, UnmadeSide } from '../queries/list-unmade.server.ts'
import { PairActions } from './pair-actions.tsx'

function Side({ side }: { side: UnmadeSide | null }) {
  const translator = useT()
  const { t, dynamic } = translator
  if (!side) return <p className="text-ink-soft">{t('unmade.gone')}</p>
  const { listing, talks, isCrowded } = side
  return (
    <div className="grid min-w-0 content-start gap-2">
      <p className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
        {dynamic(`tracks.${listing.track}.sides.${listing.side}.name`)}
        {isCrowded && <StatusBadge tone="waiting">{t('unmade.crowded')}</StatusBadge>}
      </p>
      <Heading level={4} className="wrap-anywhere">
        <Link to={`/listings/${listing.id}`} className="link">
          {listing.title}
        </Link>
      </Heading>
      <p className="phrase text-small text-ink-soft">{listingFacts(translator, listing)}</p>
      <p className="line-clamp-3 wrap-anywhere">{listing.teaser}</p>
      <p className="text-small">
        <Link to={`/desk/sendings/new?listing=${listing.id}`}>{t('sendings.link')}</Link>
      </p>
      {talks > 0 && <p className="text-small">{t('unmade.talks', { count: talks })}</p>}
    </div>
  )
}

function Reasons({ item, track }: { item: UnmadeItem; track: string }) {
  const translator = useT()
  const { t, dynamic } = translator
  const named = (keys: string[]) => keys.slice(0, 3).map((key) => ({ key, text: dynamic(`matching.criteria.${key}`) }))
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(17rem,100%),1fr))] gap-x-8 gap-y-4 border-t border-line pt-4">
      <ReasonList
        title={t('unmade.reasons', { side: dynamic(`tracks.${track}.sides.${item.seenFrom}.name`) })}
        reasons={item.reasons.map(({ key, evidence }) => ({ key, text: reasonText(translator, evidence) }))}
      />
      <ReasonList kind="misses" title={t('unmade.misses')} reasons={named(item.unmetWishes)} />
      <ReasonList kind="unknown" title={t('unmade.unknowns')} reasons={named(item.unknowns)} />
    </div>
  )
}

function Fit({ item: { fit }, track }: { item: UnmadeItem; track: string }) {
  const { t, dynamic } = useT()
  if (!fit) return null
  const { offerPercent, needPercent } = fit
  const sides = { offer: dynamic(`tracks.${track}.sides.offer.name`), need: dynamic(`tracks.${track}.sides.need.name`) }
  return (
    <p className="phrase text-small text-ink-soft">{t('unmade.fitSides', { ...sides, offerPercent, needPercent })}</p>
  )
}

/** Two listings nobody has brought together, side by side, with what speaks for it and what to ask. */
export function PairCard(props: { item: UnmadeItem; page: UnmadePage; answer: FormAnswer | undefined }) {
  const { t, dynamic } = useT()
  const headingId = useId()
  const { item, page, answer } = props
  const { offer, need } = item.sides
  const track = (offer ?? need)?.listing.track
  return (
    <Card as="article" aria-labelledby={headingId} className="grid gap-4">
      <div className="grid gap-2">
        {track && (
          <div>
            <TrackTag track={track} label={dynamic(`tracks.${track}.short`)} />
          </div>
        )}
        <Heading level={3} id={headingId}>
          {item.fit ? t('unmade.fit', { percent: item.fit.percent }) : t('unmade.noFit')}
        </Heading>
        {track && <Fit item={item} track={track} />}
      </div>
      <div className="grid gap-6 *:min-w-0 lg:grid-cols-2">
        <Side side={offer} />
        <Side side={need} />
      </div>
      {track && item.fit && <Reasons item={item} track={track} />}
      {[offer, need].map(
        (side) =>
          side && (
            <KnownContacts key={side.listing.id} known={page.known[side.listing.id]} listing={side.listing.title} />
          ),
      )}
      {page.canAct && (
        <div className="border-t border-line pt-4">
          <PairActions item={item} show={page.query.show} answer={answer} />
        </div>
      )}
    </Card>
  )
}
