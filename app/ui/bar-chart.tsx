import { scaleBand, scaleLinear } from '@visx/scale'
import { ChartFrame } from './chart-frame.tsx'

export interface ChartPoint {
  key: string
  label: string
  value: number
  /** The value as this reader writes it. */
  text: string
}

const width = 640
const rowHeight = 44
const labelSpace = 176
const valueSpace = 104

/** Bars lie down: Japanese labels are read without turning the head, and any number of rows fits a phone. */
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
  const x = scaleLinear<number>({ domain: [0, max], range: [labelSpace, width - valueSpace] })
  const y = scaleBand<string>({
    domain: points.map((point) => point.key),
    range: [0, height],
    paddingInner: 0.4,
    paddingOuter: 0.2,
  })
  return (
    <ChartFrame title={title} labelHeader={labelHeader} valueHeader={valueHeader} points={points}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <line className="chart-axis" x1={labelSpace} x2={labelSpace} y1={0} y2={height} />
        {points.map((point) => {
          const middle = (y(point.key) ?? 0) + y.bandwidth() / 2
          return (
            <g key={point.key}>
              <text x={labelSpace - 12} y={middle} textAnchor="end" dominantBaseline="central">
                {point.label}
              </text>
              <rect
                className="chart-bar"
                x={labelSpace}
                y={y(point.key)}
                width={Math.max(0, x(point.value) - labelSpace)}
                height={y.bandwidth()}
                rx={3}
              />
              <text x={x(point.value) + 10} y={middle} dominantBaseline="central">
                {point.text}
              </text>
            </g>
          )
        })}
      </svg>
    </ChartFrame>
  )
}
