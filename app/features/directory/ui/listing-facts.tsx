import { useT } from '#app/i18n/use-t.tsx'
import { formatDate } from '#app/i18n/format.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { bandText } from '#app/features/participants/ui/field-value.ts'
import { type BandValue, isBand } from '#app/tracks/bands.ts'
import type { ListingCard } from '../listing-card.ts'
import { priceText } from './price-text.ts'
import { Tag } from '#app/ui/tag.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'

const sizeText = (translator: Translator, employees: number | BandValue): string =>
  isBand(employees) ? bandText(translator, employees) : translator.t('directory.employees', { count: employees })

/** Place, trade, size, amount and date in one line. */
export function listingFacts(translator: Translator, listing: ListingCard): string {
  const { t, dynamic, locale } = translator
  const place = [listing.prefecture ? dynamic(`prefectures.${listing.prefecture}`) : null, listing.municipality]
  const facts = [
    place.filter(Boolean).join(' '),
    listing.industry ? dynamic(`industries.${listing.industry}`) : '',
    listing.employees === null ? '' : sizeText(translator, listing.employees),
    priceText(translator, listing.priceMinYen, listing.priceMaxYen) ?? '',
    listing.publishedAt ? t('directory.published', { date: formatDate(listing.publishedAt, locale) }) : '',
  ]
  return facts.filter(Boolean).join(locale === 'ja' ? '／' : ' · ')
}

/** The track, the side and the listing's own keywords. */
export function ListingTags({ listing }: { listing: ListingCard }) {
  const { dynamic } = useT()
  return (
    <>
      <TrackTag track={listing.track} label={dynamic(`tracks.${listing.track}.short`)} />
      <Tag>{dynamic(`tracks.${listing.track}.sides.${listing.side}.name`)}</Tag>
      {listing.tags.slice(0, 4).map((tag) => (
        <Tag key={tag}>{tag}</Tag>
      ))}
    </>
  )
}
