import { ChartFrame, type ChartPoint } from './chart-frame.tsx'

const width = 400
const labelHeight = 26
const barHeight = 22
const gap = 12
const rowHeight = labelHeight + barHeight + gap

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
  const height = stages.length * rowHeight - gap
  const max = Math.max(1, ...stages.map((stage) => stage.value))
  // One straight line needs no scale library, which would weigh more than the page.
  const length = (value: number) => 2 + (value / max) * (width - 2)
  return (
    <ChartFrame title={title} labelHeader={labelHeader} valueHeader={valueHeader} points={stages}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {stages.map((stage, index) => {
          const barTop = index * rowHeight + labelHeight
          const before = stages[index - 1]
          const flowTop = barTop - labelHeight - gap
          return (
            <g key={stage.key}>
              {before && (
                <path
                  className="chart-flow"
                  d={`M0 ${flowTop}H${length(before.value)}L${length(stage.value)} ${barTop}H0Z`}
                />
              )}
              <rect className="chart-bar" y={barTop} width={length(stage.value)} height={barHeight} rx={2} />
              <text x={before ? 8 : 0} y={barTop - 10}>
                {stage.label}
                <tspan dx={12} fontWeight={700}>
                  {stage.text}
                </tspan>
              </text>
              {stage.keptText && (
                <text className="chart-soft" x={width} y={barTop - 10} textAnchor="end">
                  {stage.keptText}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </ChartFrame>
  )
}
