import { scaleBand, scaleLinear } from '@visx/scale'
import { ChartFrame, type ChartPoint } from './chart-frame.tsx'

const width = 400
const rowHeight = 52
const labelHeight = 24
const valueSpace = 92

/** Bars lie down with their label above: read without turning the head, and the same on a phone. */
export function BarChart({
  title,
  labelHeader,
  valueHeader,
  points,
}: {
  title: string
  labelHeader: string
  valueHeader: string
  points: ChartPoint[]
}) {
  const height = points.length * rowHeight
  const max = Math.max(1, ...points.map((point) => point.value))
  const length = scaleLinear<number>({ domain: [0, max], range: [0, width - valueSpace] })
  const row = scaleBand<string>({ domain: points.map((point) => point.key), range: [0, height] })
  return (
    <ChartFrame title={title} labelHeader={labelHeader} valueHeader={valueHeader} points={points}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {points.map((point) => {
          const top = row(point.key) ?? 0
          return (
            <g key={point.key}>
              <text y={top + 16}>{point.label}</text>
              <rect
                className="chart-bar"
                y={top + labelHeight}
                width={Math.max(1, length(point.value))}
                height={16}
                rx={2}
              />
              <text x={length(point.value) + 8} y={top + labelHeight + 8} dominantBaseline="central">
                {point.text}
              </text>
            </g>
          )
        })}
      </svg>
    </ChartFrame>
  )
}
