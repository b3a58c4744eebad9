import { useT } from '#app/i18n/use-t.tsx'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import { TrackTag } from '#app/ui/track-tag.tsx'

/** The files to fill in, one for each kind of listing. */
export function TemplateLinks({ templates }: { templates: readonly { track: TrackKey; side: ListingSide }[] }) {
  const { t, dynamic } = useT()
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {templates.map(({ track, side }) => (
        <li
          key={`${track}.${side}`}
          className="grid justify-items-start gap-2 rounded-8 border border-line bg-surface p-4"
        >
          <TrackTag track={track} label={t(`tracks.${track}.short`)} />
          <a href={`/imports/template/${track}/${side}`} download className="link phrase flex min-h-11 items-center">
            {t('imports.new.templateOf', { side: dynamic(`tracks.${track}.sides.${side}.name`) })}
          </a>
        </li>
      ))}
    </ul>
  )
}
