import type { ReactNode } from 'react'
import { useUiWords } from './ui-words.tsx'

export interface ChartPoint {
  key: string
  label: string
  value: number
  /** The value as this reader writes it. */
  text: string
}

/** The drawing is for the eye; the table behind it holds the same numbers for everyone, one tap away. */
export function ChartFrame({
  title,
  labelHeader,
  valueHeader,
  points,
  children,
}: {
  title: string
  labelHeader: string
  valueHeader: string
  points: ChartPoint[]
  children: ReactNode
}) {
  const words = useUiWords()
  return (
    <figure className="grid gap-3">
      <figcaption className="font-bold">{title}</figcaption>
      {children}
      <details className="text-small">
        <summary className="touch text-ai underline underline-offset-4">{words.showTable}</summary>
        <table className="mt-1 w-full max-w-xl border-collapse">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b border-line-strong">
              <th scope="col" className="py-1.5 text-start">
                {labelHeader}
              </th>
              <th scope="col" className="num py-1.5">
                {valueHeader}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.key} className="border-b border-line">
                <th scope="row" className="py-1.5 text-start font-normal">
                  {point.label}
                </th>
                <td className="num py-1.5">{point.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
