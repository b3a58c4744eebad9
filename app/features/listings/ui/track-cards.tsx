import { useT } from '#app/i18n/use-t.tsx'
import { listingSides, trackKeys } from '#app/tracks/track-definition.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Section } from '#app/ui/section.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'

/** What can be posted, in the words of those who would post it. */
export function TrackCards() {
  const { t, dynamic } = useT()
  return (
    <>
      {trackKeys.map((track) => (
        <Section key={track} title={dynamic(`tracks.${track}.name`)} lead={dynamic(`tracks.${track}.summary`)}>
          <ul className="grid gap-5 sm:grid-cols-2">
            {listingSides.map((side) => {
              const texts = `tracks.${track}.sides.${side}`
              const name = dynamic(`${texts}.name`)
              return (
                <Card as="li" key={side} className="grid content-between gap-5">
                  <div className="grid gap-2">
                    <div>
                      <TrackTag track={track} label={dynamic(`tracks.${track}.short`)} />
                    </div>
                    <h3>{name}</h3>
                    <p className="phrase">{dynamic(`${texts}.who`)}</p>
                    <p className="phrase text-small text-ink-soft">{dynamic(`${texts}.help`)}</p>
                  </div>
                  <div>
                    <ButtonLink to={`/listings/new/${track}/${side}`} variant="secondary">
                      {t('listings.choose.start')}
                      <span className="sr-only">{t('listings.choose.startWhat', { side: name })}</span>
                    </ButtonLink>
                  </div>
                </Card>
              )
            })}
          </ul>
        </Section>
      ))}
    </>
  )
}
