import { useT } from '#app/i18n/use-t.tsx'
import { listingFacts, ListingTags } from '#app/features/directory/ui/listing-facts.tsx'
import { MatchCard } from '#app/ui/match-card.tsx'
import { ReasonList } from '#app/ui/reason-list.tsx'
import type { MatchesPage, MatchItem } from '../queries/get-ranked-matches.server.ts'
import { MatchActions } from './match-actions.tsx'
import { PlaceBadges, PlaceNotes } from './match-place.tsx'
import { ReaderView } from './reader-view.tsx'
import { reasonText } from './reason-text.ts'

function Reasons({ item }: { item: MatchItem }) {
  const translator = useT()
  const { t, dynamic } = translator
  const named = (keys: string[]) => keys.map((key) => ({ key, text: dynamic(`matching.criteria.${key}`) }))
  return (
    <>
      <ReasonList
        title={t('matching.reasonsTitle')}
        reasons={item.reasons.map(({ key, evidence }) => ({ key, text: reasonText(translator, evidence) }))}
      />
      <ReasonList kind="misses" title={t('matching.missesTitle')} reasons={named(item.unmetWishes)} />
      <ReasonList kind="unknown" title={t('matching.unknownTitle')} reasons={named(item.unknowns).slice(0, 3)} />
    </>
  )
}

/** The ranked counterparts, each like a letter of recommendation. */
export function MatchList({ page }: { page: MatchesPage }) {
  const translator = useT()
  return (
    <ol className="grid gap-5">
      {page.items.map((item) => (
        <li key={item.listing.id}>
          <MatchCard
            level={2}
            title={item.listing.title}
            to={`/listings/${item.listing.id}`}
            tags={
              <>
                <PlaceBadges item={item} />
                <ListingTags listing={item.listing} />
              </>
            }
            meta={listingFacts(translator, item.listing)}
            reasons={<Reasons item={item} />}
            actions={<MatchActions page={page} item={item} />}
          >
            <p className="line-clamp-3">{item.listing.teaser}</p>
            <PlaceNotes item={item} />
            <ReaderView reading={item.reading} />
          </MatchCard>
        </li>
      ))}
    </ol>
  )
}
