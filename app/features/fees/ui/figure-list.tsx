import type { Figure } from '../version-view.ts'
import { useFeeWords } from './use-fee-words.ts'

/** What a version charges, a line each. */
export function FigureList({ figures }: { figures: Figure[] }) {
  const words = useFeeWords()
  return (
    <ul className="grid gap-1">
      {figures.map((figure) => (
        <li key={JSON.stringify(figure)} className="phrase">
          {words.figure(figure)}
        </li>
      ))}
    </ul>
  )
}
