import { formatDate, formatDateTime, formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import type { ApplicationRecord } from '../queries/get-application.server.ts'

const words = (text: string) => (
  <span className="whitespace-pre-wrap wrap-anywhere" data-user-text>
    {text}
  </span>
)

/** Who asked for what, and what became of it. */
export function ApplicationFacts({ application }: { application: ApplicationRecord }) {
  const { t, locale } = useT()
  const { appliedAt, appliedBy, decidedAt, decidedBy, withdrawnAt, validUntil, note, reason, use } = application
  const act = (name: string, at: string) => (
    <>
      <span data-user-text>{name}</span> {formatDateTime(at, locale)}
    </>
  )
  const used = use && { date: formatDate(use.at, locale), amount: formatYenProse(use.amountYen, locale) }
  const row =
    (key: 'applied' | 'upTo' | 'version' | 'note' | 'decided' | 'validUntil' | 'use' | 'reason' | 'withdrawn') =>
    (value: React.ReactNode) => ({ key, term: t(`waivers.console.${key}`), value })
  return (
    <DefinitionList
      items={[
        row('applied')(act(appliedBy, appliedAt)),
        row('upTo')(formatYenProse(application.upToYen, locale)),
        row('version')(application.version),
        row('note')(note === '' ? t('waivers.console.noNote') : words(note)),
        ...(decidedAt ? [row('decided')(act(decidedBy, decidedAt))] : []),
        ...(validUntil ? [row('validUntil')(formatDate(validUntil, locale))] : []),
        ...(validUntil ? [row('use')(used ? t('waivers.console.useText', used) : t('waivers.console.unused'))] : []),
        ...(reason === null ? [] : [row('reason')(words(reason))]),
        ...(withdrawnAt ? [row('withdrawn')(formatDateTime(withdrawnAt, locale))] : []),
      ]}
    />
  )
}
