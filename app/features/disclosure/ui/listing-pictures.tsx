import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Picture } from '../queries/find-pictures.server.ts'

/** Addresses of the sizes that exist: a small picture has no larger ones, and says its real width. */
function sources({ id, width, height }: Picture): string {
  const longest = Math.max(width, height)
  const widthIn = (box: number) => Math.round(width * Math.min(1, box / longest))
  return [320, 960, 1600]
    .filter((box, index, boxes) => index === 0 || boxes[index - 1]! < longest)
    .map((box) => `/images/${id}?w=${box} ${widthIn(box)}w`)
    .join(', ')
}

/** The pictures of a listing; their places are kept free before they arrive. */
export function ListingPictures({ pictures }: { pictures: readonly Picture[] }) {
  const { t } = useT()
  if (pictures.length === 0) return null
  return (
    <Section title={t('images.title')}>
      <ul className="grid gap-5 sm:grid-cols-2">
        {pictures.map((picture, index) => (
          <li key={picture.id} className="grid content-start gap-2">
            <img
              src={`/images/${picture.id}?w=960`}
              srcSet={sources(picture)}
              sizes="(min-width: 40rem) 24rem, 92vw"
              alt={picture.alt}
              width={picture.width}
              height={picture.height}
              loading={index < 2 ? 'eager' : 'lazy'}
              decoding="async"
              className="h-auto w-full rounded-8 bg-sunken"
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
