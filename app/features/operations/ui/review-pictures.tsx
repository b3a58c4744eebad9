/** Descriptions of pictures by their id. */
export type Descriptions = Readonly<Record<string, string>>

/** Pictures with the words that stand for them, small: the words are what is read before they are published. */
export function ReviewPictures({ ids, pictures }: { ids: readonly string[]; pictures: Descriptions }) {
  const known = ids.filter((id) => pictures[id] !== undefined)
  if (known.length === 0) return null
  return (
    <span className="grid gap-3 sm:grid-cols-2">
      {known.map((id) => (
        <span key={id} className="grid content-start gap-1">
          <img
            src={`/images/${id}?w=320`}
            alt=""
            width={320}
            height={160}
            loading="lazy"
            className="h-40 w-full rounded-8 bg-sunken object-contain"
          />
          <span className="wrap-anywhere">{pictures[id]}</span>
        </span>
      ))}
    </span>
  )
}
