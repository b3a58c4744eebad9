import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { cx } from '#app/ui/cx.ts'
import type { Tile } from '../tokyo-tiles.ts'

const WIDTH = 84
const HEIGHT = 60
const GAP = 4
/** From so many letters on the name is written smaller. */
const LONG_NAME = 9

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
      <text
        x={(WIDTH - GAP) / 2}
        y="24"
        textAnchor="middle"
        fontSize={short.length > LONG_NAME ? 9.5 : 14}
        className={text}
      >
        {short}
      </text>
      <text x={(WIDTH - GAP) / 2} y="45" textAnchor="middle" fontSize="15" fontWeight="700" className={text}>
        {t('directory.map.tile', { count })}
      </text>
    </>
  )
}

/** A part of Tokyo as tiles; those with listings lead to them. */
export function AreaMap({ title, places, most }: { title: string; places: AreaPlace[]; most: number }) {
  const { t } = useT()
  const columns = Math.max(...places.map(({ column }) => column)) + 1
  const rows = Math.max(...places.map(({ row }) => row)) + 1
  return (
    <div
      className="overflow-x-auto p-1"
      tabIndex={0}
      role="region"
      aria-label={t('directory.map.region', { area: title })}
    >
      <svg
        viewBox={`0 0 ${columns * WIDTH} ${rows * HEIGHT}`}
        width={columns * WIDTH}
        className={cx('h-auto max-w-none', columns < 7 ? 'w-full max-w-[34rem]' : 'min-w-[46rem] w-full max-w-[56rem]')}
        role="group"
        aria-label={title}
      >
        {places.map((place) => (
          <g key={place.name} transform={`translate(${place.column * WIDTH} ${place.row * HEIGHT})`}>
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
    </div>
  )
}
