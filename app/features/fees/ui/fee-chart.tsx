import { scaleLinear } from '@visx/scale'
import { useT } from '#app/i18n/use-t.tsx'
import { formatYen } from '#app/ui/format-yen.ts'
import { type Compared, compared, type ComparedPrice } from '../compared.ts'

const width = 400
const height = 260
const margin = { top: 16, right: 12, bottom: 34, left: 86 }

const strokes: Record<Compared, { className: string; dash?: string }> = {
  waived: { className: 'chart-line' },
  full: { className: 'chart-line', dash: '7 6' },
  lehman: { className: 'chart-line chart-other' },
}

function Legend({ shown }: { shown: readonly Compared[] }) {
  const { t } = useT()
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small">
      {shown.map((key) => (
        <li key={key} className="flex items-center gap-2">
          <svg width="34" height="10" aria-hidden="true">
            <line x1="2" x2="32" y1="5" y2="5" className={strokes[key].className} strokeDasharray={strokes[key].dash} />
          </svg>
          {t(`fees.compared.${key}`)}
        </li>
      ))}
    </ul>
  )
}

/** Fees over the price, drawn on the server; the same numbers stand in the table beside it. */
export function FeeChart(props: { line: ComparedPrice[]; priceYen: number | null; shown?: readonly Compared[] }) {
  const { line, priceYen, shown = compared } = props
  const { t, locale } = useT()
  const lastPrice = line.at(-1)?.priceYen ?? 1
  const top = Math.max(1, ...line.flatMap(({ totals }) => shown.map((key) => totals[key])))
  const x = scaleLinear<number>({ domain: [0, lastPrice], range: [margin.left, width - margin.right] })
  const y = scaleLinear<number>({ domain: [0, top], range: [height - margin.bottom, margin.top], nice: 4 })
  const text = (value: number) => formatYen(value, locale, 'prose')
  const path = (key: Compared) =>
    line.map(({ priceYen: at, totals }, index) => `${index === 0 ? 'M' : 'L'}${x(at)},${y(totals[key])}`).join('')
  return (
    <figure className="grid gap-3">
      <figcaption className="font-bold">{t('fees.chart.title')}</figcaption>
      <Legend shown={shown} />
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
            <text className="chart-soft" x={margin.left - 8} y={y(tick)} textAnchor="end" dominantBaseline="central">
              {text(tick)}
            </text>
          </g>
        ))}
        {x.ticks(3).map((tick) => (
          <text key={tick} className="chart-soft" x={x(tick)} y={height - 10} textAnchor="middle">
            {text(tick)}
          </text>
        ))}
        {priceYen !== null && (
          <line className="chart-mark" x1={x(priceYen)} x2={x(priceYen)} y1={margin.top} y2={height - margin.bottom} />
        )}
        {shown.map((key) => (
          <path key={key} className={strokes[key].className} strokeDasharray={strokes[key].dash} d={path(key)} />
        ))}
      </svg>
    </figure>
  )
}
