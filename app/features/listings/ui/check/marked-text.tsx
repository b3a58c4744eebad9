import { useT } from '#app/i18n/use-t.tsx'
import { cx } from '#app/ui/cx.ts'
import type { TeaserFinding } from '../../findings/finding.ts'

const looks = {
  stop: 'bg-danger-soft font-bold underline decoration-danger decoration-double decoration-2 underline-offset-4',
  warn: 'bg-warning-soft underline decoration-warning decoration-dotted decoration-2 underline-offset-4',
  note: 'bg-sunken',
}

/** A text with what was found in it marked and numbered where it stands: by line, weight and number, not by colour alone. */
export function MarkedText({ text, findings }: { text: string; findings: readonly TeaserFinding[] }) {
  const { t } = useT()
  const marked = findings.filter(({ end }) => end > 0)
  const after = marked.length === 0 ? text : text.slice(marked.at(-1)!.end)
  return (
    <p className="whitespace-pre-wrap wrap-anywhere">
      {marked.map(({ start, end, kind, severity }, index) => (
        <span key={start}>
          {text.slice(index === 0 ? 0 : marked[index - 1]!.end, start)}
          <mark className={cx('rounded-4 px-0.5 text-ink', looks[severity])}>{text.slice(start, end)}</mark>
          <sup aria-hidden className="px-0.5 text-sm font-bold tabular-nums">
            {index + 1}
          </sup>
          <span className="sr-only">
            {t('listingCheck.findings.marked', { number: index + 1, kind: t(`listingCheck.findings.kinds.${kind}`) })}
          </span>
        </span>
      ))}
      {after}
    </p>
  )
}
