import { useT } from '#app/i18n/use-t.tsx'

export interface ShownPiece {
  id: string
  title: string
  caption: string
  year: number | null
  image: { id: string; alt: string; width: number; height: number } | null
}

/** Pieces of work, each a picture with its words; one without a picture is words on a quiet ground. */
export function PortfolioGallery({ pieces }: { pieces: readonly ShownPiece[] }) {
  const { t } = useT()
  return (
    <ul className="grid gap-6 sm:grid-cols-2">
      {pieces.map(({ id, title, caption, year, image }) => (
        <li key={id}>
          <figure className="grid gap-3">
            {image ? (
              <img
                src={`/images/${image.id}?w=960`}
                alt={image.alt}
                width={image.width}
                height={image.height}
                loading="lazy"
                decoding="async"
                className="aspect-4/3 w-full rounded-8 bg-sunken object-cover"
              />
            ) : (
              <div
                aria-hidden="true"
                className="grid aspect-4/3 place-items-center rounded-8 bg-plum-soft text-h2 text-plum"
              >
                {[...title][0]}
              </div>
            )}
            <figcaption className="grid gap-1">
              <span className="font-bold wrap-anywhere">
                {title}
                {year !== null && (
                  <span className="ms-2 text-small font-normal text-ink-soft">{t('common.fields.year', { year })}</span>
                )}
              </span>
              {caption && <span className="whitespace-pre-wrap wrap-anywhere">{caption}</span>}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}
