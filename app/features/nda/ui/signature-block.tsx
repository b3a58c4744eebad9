import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Term } from '#app/ui/term.tsx'
import { Time } from '#app/ui/time.tsx'
import type { SignatureView } from '../queries/get-nda-page.server.ts'

/** Who signed, when, and the fingerprint of exactly what was read. */
export function SignatureBlock({ signatures }: { signatures: SignatureView[] }) {
  const { t, locale } = useT()
  return (
    <div className="grid gap-6">
      {signatures.map((signature) => (
        <DefinitionList
          key={signature.side}
          items={[
            {
              key: 'signer',
              term: t('nda.signer'),
              value: t('nda.signedBy', { name: signature.signerName, participant: signature.participantName }),
            },
            {
              key: 'at',
              term: t('nda.signedAt'),
              value: <Time at={signature.signedAt} text={formatDateTime(signature.signedAt, locale)} />,
            },
            {
              key: 'sha',
              term: <Term explanation={t('nda.fingerprintHelp')}>{t('nda.fingerprint')}</Term>,
              value: <code className="text-small wrap-anywhere">{signature.sha256}</code>,
            },
          ]}
        />
      ))}
    </div>
  )
}
