import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'

/** Fresh recovery codes, shown this once, to be written down or printed. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const { t } = useT()
  return (
    <Card tone="decision" className="grid gap-4">
      <h2 className="text-h3">{t('accounts.twoStep.codesOnceTitle')}</h2>
      <p className="measure">{t('accounts.twoStep.codesOnce')}</p>
      <ul className="grid gap-2 font-mono text-lead sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Card>
  )
}
