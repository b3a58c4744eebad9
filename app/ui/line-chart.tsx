import { scaleLinear, scalePoint } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { ChartFrame, type ChartPoint } from './chart-frame.tsx'

const width = 400
const height = 240
const margin = { top: 24, right: 16, bottom: 32, left: 52 }

/** One line over time. The first, the last and the highest value are written beside their points. */
export function LineChart({
  title,
  labelHeader,
  valueHeader,
  points,
  tickText,
}: {
  title: string
  labelHeader: string
  valueHeader: string
  points: ChartPoint[]
  /** Writes a value on the scale, shorter than in the table. */
  tickText: (value: number) => string
}) {
  const max = Math.max(1, ...points.map((point) => point.value))
  const x = scalePoint<string>({
    domain: points.map((point) => point.key),
    range: [margin.left + 12, width - margin.right],
  })
  const y = scaleLinear<number>({ domain: [0, max], range: [height - margin.bottom, margin.top], nice: 4 })
  const every = Math.ceil(points.length / 6)
  const peak = points.findIndex((point) => point.value === max)
  const at = (point: ChartPoint) => ({ x: x(point.key) ?? 0, y: y(point.value) })
  return (
    <ChartFrame title={title} labelHeader={labelHeader} valueHeader={valueHeader} points={points}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? 'chart-axis' : 'chart-grid'}
              x1={margin.left}
              x2={width}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className="chart-soft" x={margin.left - 10} y={y(tick)} textAnchor="end" dominantBaseline="central">
              {tickText(tick)}
            </text>
          </g>
        ))}
        <LinePath className="chart-line" data={points} x={(point) => at(point).x} y={(point) => at(point).y} />
        {points.map((point, index) => (
          <g key={point.key}>
            <circle className="chart-point" cx={at(point).x} cy={at(point).y} r={4.5} />
            {(index === peak || index === points.length - 1) && (
              <text x={at(point).x} y={at(point).y - 14} textAnchor={index === points.length - 1 ? 'end' : 'middle'}>
                {point.text}
              </text>
            )}
            {index % every === 0 && (
              <text className="chart-soft" x={at(point).x} y={height - 10} textAnchor="middle">
                {point.label}
              </text>
            )}
          </g>
        ))}
      </svg>
    </ChartFrame>
  )
}
