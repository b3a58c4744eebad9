import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import { RETENTION_YEARS } from '../rules.ts'

/** What goes and what has to stay, said before and not after. */
export function WhatStays({ goes }: { goes: string[] }) {
  const { t } = useT()
  return (
    <>
      <Section title={t('ownData.goesTitle')}>
        <ul className="measure grid list-disc gap-2 ps-6">
          {goes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('ownData.staysTitle')}>
        <p className="measure">{t('ownData.stays', { years: RETENTION_YEARS })}</p>
      </Section>
    </>
  )
}
