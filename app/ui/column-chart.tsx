import { ChartFrame, type ChartPoint } from './chart-frame.tsx'

const width = 400
const height = 150
const margin = { top: 24, bottom: 26 }

/** Many small columns over time, such as days. The highest is named, and the first and last day; the table has them all. */
export function ColumnChart({
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
  const max = Math.max(1, ...points.map((point) => point.value))
  // Evenly spaced columns need no scale library, which would be half of what this page's owner loads.
  const step = width / Math.max(1, points.length)
  const thickness = step * 0.75
  const peak = points.findIndex((point) => point.value === max)
  const floor = height - margin.bottom
  const y = (value: number) => floor - (value / max) * (floor - margin.top)
  const middle = (at: number) => (at + 0.5) * step
  const anchor = (at: number) => (at < width * 0.15 ? 'start' : at > width * 0.85 ? 'end' : 'middle')
  return (
    <ChartFrame title={title} labelHeader={labelHeader} valueHeader={valueHeader} points={points}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <line className="chart-axis" x1={0} x2={width} y1={floor} y2={floor} />
        {points.map((point, index) => (
          <g key={point.key}>
            {point.value > 0 && (
              <rect
                className="chart-bar"
                x={middle(index) - thickness / 2}
                y={y(point.value)}
                width={thickness}
                height={floor - y(point.value)}
              />
            )}
            {index === peak && (
              <text x={middle(index)} y={y(point.value) - 7} textAnchor={anchor(middle(index))}>
                {point.text}
              </text>
            )}
          </g>
        ))}
        {points.length > 0 && (
          <>
            <text className="chart-soft" x={0} y={height - 5}>
              {points[0]!.label}
            </text>
            <text className="chart-soft" x={width} y={height - 5} textAnchor="end">
              {points.at(-1)!.label}
            </text>
          </>
        )}
      </svg>
    </ChartFrame>
  )
}
