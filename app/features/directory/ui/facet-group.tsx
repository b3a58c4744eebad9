import { useT } from '#app/i18n/use-t.tsx'
import type { FacetCount } from '#search/engine.ts'

/** As many as stand open; the others unfold. */
const OPEN = 7

function Choices({ name, entries, label }: { name: string; entries: FacetEntry[]; label: (value: string) => string }) {
  const { t } = useT()
  return (
    <ul className="[&_label]:flex [&_label]:min-h-11 [&_label]:items-center [&_label]:gap-3 lg:[&_label]:min-h-9">
      {entries.map(({ value, count, isChosen }) => (
        <li key={value}>
          <label>
            <input type="checkbox" className="choice" name={name} value={value} defaultChecked={isChosen} />
            <span>
              {label(value)} <small className="text-ink-soft">{t('directory.facetCount', { count })}</small>
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}

interface FacetEntry {
  value: string
  count: number
  isChosen: boolean
}

/** What can be ticked, the chosen ones first so that none is folded away; a chosen one without hits stays. */
function entriesOf(counts: readonly FacetCount[], chosen: readonly string[]): FacetEntry[] {
  const missing = chosen.filter((value) => !counts.some((entry) => entry.value === value))
  const all = [...counts, ...missing.map((value) => ({ value, count: 0 }))]
  const entries = all.map((entry) => ({ ...entry, isChosen: chosen.includes(entry.value) }))
  return [...entries.filter(({ isChosen }) => isChosen), ...entries.filter(({ isChosen }) => !isChosen)]
}

/** The values of one facet, several at once, each with how many listings it would give. */
export function FacetGroup({
  name,
  legend,
  counts,
  chosen,
  label,
}: {
  name: string
  legend: string
  counts: readonly FacetCount[]
  chosen: readonly string[]
  label: (value: string) => string
}) {
  const { t } = useT()
  const entries = entriesOf(counts, chosen)
  if (entries.length === 0) return null
  const rest = entries.slice(OPEN)
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{legend}</legend>
      <Choices name={name} entries={entries.slice(0, OPEN)} label={label} />
      {rest.length > 0 && (
        <details>
          <summary className="link touch text-small">{t('directory.moreChoices', { count: rest.length })}</summary>
          <Choices name={name} entries={rest} label={label} />
        </details>
      )}
    </fieldset>
  )
}
