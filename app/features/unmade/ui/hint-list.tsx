import { Link } from '@remix-run/react'
import { listingFacts } from '#app/features/directory/ui/listing-facts.tsx'
import type { ListingCard } from '#app/features/directory/listing-card.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { HintItem } from '../queries/list-hints.server.ts'
import { joinWords } from './join-words.ts'

function Concerned({ listing }: { listing: ListingCard }) {
  const translator = useT()
  const { dynamic } = translator
  return (
    <li className="grid min-w-0 gap-1">
      <span className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
        <TrackTag track={listing.track} label={dynamic(`tracks.${listing.track}.short`)} />
        {dynamic(`tracks.${listing.track}.sides.${listing.side}.name`)}
      </span>
      <Link to={`/listings/${listing.id}`} className="link wrap-anywhere">
        {listing.title}
      </Link>
      <span className="phrase text-small text-ink-soft">{listingFacts(translator, listing)}</span>
    </li>
  )
}

/** What listings could do in another track, each with the reason and the listings. */
export function HintList({ hints }: { hints: HintItem[] }) {
  const translator = useT()
  const { dynamic } = translator
  return (
    <ul className="grid gap-5">
      {hints.map(({ id, rule, words, listing, other }) => (
        <li key={id}>
          <Card as="article" className="grid gap-3">
            <Heading level={3}>{dynamic(`unmade.rules.${rule}.title`)}</Heading>
            <p className="measure">
              {dynamic(`unmade.rules.${rule}.navigator`, {
                from: joinWords(translator, words.from),
                to: joinWords(translator, words.to),
              })}
            </p>
            <ul className="grid gap-4 *:min-w-0 lg:grid-cols-2">
              <Concerned listing={listing} />
              {other && <Concerned listing={other} />}
            </ul>
          </Card>
        </li>
      ))}
    </ul>
  )
}
