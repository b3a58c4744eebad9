import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { cx } from '#app/ui/cx.ts'
import type { Tile } from '#search/knowledge/tokyo-tiles.ts'

const WIDTH = 72
const HEIGHT = 56
const GAP = 4
/** How wide a letter is against its height. */
const LATIN_LETTER = 0.58
const LARGEST = { kanji: 18, latin: 13 }

/** The size at which a name fits on its tile. */
function nameSize(name: string): number {
  const isLatin = /^[\x20-\x7e]+$/.test(name)
  const letters = isLatin ? name.length * LATIN_LETTER : name.length
  return Math.min(isLatin ? LARGEST.latin : LARGEST.kanji, Math.floor((10 * (WIDTH - 2 * GAP)) / letters) / 10)
}

export interface AreaPlace extends Tile {
  label: string
  /** The label as it fits on a tile. */
  short: string
  count: number
  to: string
}

/** How dark a tile is; its number stands on it as well. */
const shade = (count: number, most: number): string => {
  if (count === 0) return 'fill-sunken'
  return count * 2 > most ? 'fill-ai' : 'fill-ai-soft'
}

function TileShape({ place, most }: { place: AreaPlace; most: number }) {
  const { t } = useT()
  const { short, count } = place
  const isDark = count > 0 && count * 2 > most
  const text = cx(isDark ? 'fill-on-ai' : 'fill-ink')
  return (
    <>
      <rect width={WIDTH - GAP} height={HEIGHT - GAP} rx="6" className={cx('tile', shade(count, most))} />
      <text x={(WIDTH - GAP) / 2} y="24" textAnchor="middle" fontSize={nameSize(short)} className={text}>
        {short}
      </text>
      <text x={(WIDTH - GAP) / 2} y="45" textAnchor="middle" fontSize="15" fontWeight="700" className={text}>
        {t('directory.map.tile', { count })}
      </text>
    </>
  )
}

/** So many columns stand on a phone; a wider map goes on below. */
const MOST_COLUMNS = 6

/** A part of Tokyo as tiles; those with listings lead to them. */
export function AreaMap({ title, places, most }: { title: string; places: AreaPlace[]; most: number }) {
  const { t } = useT()
  const columns = Math.max(...places.map(({ column }) => column)) + 1
  const rows = Math.max(...places.map(({ row }) => row)) + 1
  const parts = Math.ceil(columns / MOST_COLUMNS)
  const width = Math.ceil(columns / parts)
  return (
    <div role="group" aria-label={title} className="flex flex-wrap gap-y-1">
      {Array.from({ length: parts }, (_, part) => (
        <svg
          key={part}
          viewBox={`0 0 ${width * WIDTH} ${rows * HEIGHT}`}
          className="h-auto w-full max-w-[34rem] shrink grow basis-72"
        >
          {places
            .filter(({ column }) => Math.floor(column / width) === part)
            .map((place) => (
              <g
                key={place.name}
                transform={`translate(${(place.column - part * width) * WIDTH} ${place.row * HEIGHT})`}
              >
                {place.count === 0 ? (
                  <TileShape place={place} most={most} />
                ) : (
                  <Link
                    to={place.to}
                    className="tile-link"
                    aria-label={t('directory.map.place', { place: place.label, count: place.count })}
                  >
                    <TileShape place={place} most={most} />
                  </Link>
                )}
              </g>
            ))}
        </svg>
      ))}
    </div>
  )
}
