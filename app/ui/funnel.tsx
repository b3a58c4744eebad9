import { scaleLinear } from '@visx/scale'
import type { ChartPoint } from './bar-chart.tsx'
import { ChartFrame } from './chart-frame.tsx'

const width = 640
const barHeight = 40
const gap = 28
const labelSpace = 176
const valueSpace = 120

export interface FunnelStage extends ChartPoint {
  /** How many of the stage before came this far, such as "42%". */
  keptText?: string
}

/** Stages from top to bottom; the pale flow between two bars is what went on. */
export function Funnel({
  title,
  labelHeader,
  valueHeader,
  stages,
}: {
  title: string
  labelHeader: string
  valueHeader: string
  stages: FunnelStage[]
}) {
  const height = stages.length * (barHeight + gap) - gap
  const max = Math.max(1, ...stages.map((stage) => stage.value))
  const length = scaleLinear<number>({ domain: [0, max], range: [0, width - labelSpace - valueSpace] })
  return (
    <ChartFrame title={title} labelHeader={labelHeader} valueHeader={valueHeader} points={stages}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {stages.map((stage, index) => {
          const top = index * (barHeight + gap)
          const end = labelSpace + length(stage.value)
          const next = stages[index + 1]
          const nextEnd = labelSpace + length(next?.value ?? 0)
          return (
            <g key={stage.key}>
              <text x={labelSpace - 12} y={top + barHeight / 2} textAnchor="end" dominantBaseline="central">
                {stage.label}
              </text>
              <rect className="chart-bar" x={labelSpace} y={top} width={end - labelSpace} height={barHeight} rx={3} />
              <text x={end + 10} y={top + barHeight / 2} dominantBaseline="central">
                {stage.text}
              </text>
              {next && (
                <path
                  className="chart-flow"
                  d={`M${labelSpace} ${top + barHeight}H${end}L${nextEnd} ${top + barHeight + gap}H${labelSpace}Z`}
                />
              )}
              {next?.keptText && (
                <text
                  className="chart-soft"
                  x={labelSpace + 8}
                  y={top + barHeight + gap / 2}
                  dominantBaseline="central"
                >
                  {next.keptText}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </ChartFrame>
  )
}
