import { formatYenProse } from '#app/i18n/format.ts'
import type { TextParams } from '#app/i18n/translator.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { type SizeAnswer, thresholds } from '../rules/enterprise-size.ts'

interface SizeClassProps {
  size: SizeAnswer
  name: string
  employees: number | null
  capitalYen: number | null
}

function useReason({ size: answer, name, employees, capitalYen }: SizeClassProps): string {
  const { t, locale } = useT()
  if (answer.size === null) return t(`participants.size.missing.${answer.missing[0] ?? 'industry'}`)
  const { size, sector, by } = answer
  const limit = thresholds[sector]
  const number = (value: number) => value.toLocaleString(locale === 'ja' ? 'ja-JP' : 'en-GB')
  const params: TextParams = {
    name,
    sector: t(`participants.size.sectors.${sector}`),
    smallEmployees: limit.smallEmployees,
    limitEmployees: number(limit.employees),
    limitCapital: formatYenProse(limit.capitalYen, locale),
    employees: number(employees ?? 0),
    capital: formatYenProse(capitalYen ?? 0, locale),
  }
  return t(`participants.size.reasons.${size === 'sme' ? by : size}`, params)
}

/** The size class by law, with the sentence that explains it. */
export function SizeClass(props: SizeClassProps) {
  const { t } = useT()
  const { size } = props.size
  return (
    <div className="grid gap-1">
      <span className="font-bold">{t(`participants.size.${size ?? 'undecided'}`)}</span>
      <span className="text-small">{useReason(props)}</span>
      {size && <span className="text-small text-ink-soft">{t('participants.size.note')}</span>}
    </div>
  )
}
