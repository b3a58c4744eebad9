/** A line of a chart with logarithmic axes: x documents, y milliseconds. */
export interface Line {
  readonly name: string
  readonly colour: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

const WIDTH = 720
const HEIGHT = 420
const LEFT = 64
const RIGHT = 190
const TOP = 24
const BOTTOM = 48

/** The lines as SVG text. */
export function growthChart(lines: readonly Line[]): string {
  const all = lines.flatMap(({ points }) => points)
  const x = scale(
    all.map(([value]) => value),
    LEFT,
    WIDTH - RIGHT,
  )
  const y = scale(
    all.map(([, value]) => value),
    HEIGHT - BOTTOM,
    TOP,
  )
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<title>Milliseconds (95th percentile) by number of listings</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...x.ticks.map((value) => tick(x.at(value), HEIGHT - BOTTOM, value.toLocaleString('en'), 'x')),
    ...y.ticks.map((value) => tick(LEFT, y.at(value), `${value} ms`, 'y')),
    ...lines.flatMap((line) => drawn(line, x.at, y.at)),
    '</svg>',
  ]
  return parts.join('\n') + '\n'
}

function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.ceil(Math.log10(Math.max(...values)))
  const at = (value: number) => Math.round((from + ((Math.log10(value) - low) / (high - low)) * (to - from)) * 10) / 10
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => Number((10 ** (low + step)).toPrecision(1)))
  return { at, ticks }
}

function tick(x: number, y: number, label: string, axis: 'x' | 'y'): string {
  const line =
    axis === 'x'
      ? `<line x1="${x}" y1="${TOP}" x2="${x}" y2="${y}" stroke="#ddd"/>`
      : `<line x1="${x}" y1="${y}" x2="${WIDTH - RIGHT}" y2="${y}" stroke="#ddd"/>`
  const text =
    axis === 'x'
      ? `<text x="${x}" y="${y + 20}" text-anchor="middle" fill="#333">${label}</text>`
      : `<text x="${x - 8}" y="${y + 4}" text-anchor="end" fill="#333">${label}</text>`
  return line + text
}

function drawn({ name, colour, points }: Line, x: (value: number) => number, y: (value: number) => number): string[] {
  const places = points.map(([docs, ms]) => `${x(docs)},${y(ms)}`)
  const last = points.at(-1)
  if (!last) return []
  return [
    `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...points.map(([docs, ms]) => `<circle cx="${x(docs)}" cy="${y(ms)}" r="3" fill="${colour}"/>`),
    `<text x="${x(last[0]) + 8}" y="${y(last[1]) + 4}" fill="${colour}">${escaped(name)}</text>`,
  ]
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
