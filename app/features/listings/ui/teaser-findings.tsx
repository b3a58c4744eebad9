import { useT } from '#app/i18n/use-t.tsx'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import type { FoundText } from '../queries/get-listing-check.server.ts'
import { FoundTextCard } from './check/found-text.tsx'

export interface TeaserFindingsProps {
  track: string
  side: ListingSide
  found: readonly FoundText[]
  /** Where a field of a step is changed; left out for who only reads. */
  hrefOf?: (step: string, key: string) => string
  /** Whose words they are to the reader: the own ones, or somebody else's. */
  reader?: 'owner' | 'reviewer'
}

/** The words by which the owner could be recognised or reached, each shown in the text it stands in. */
export function TeaserFindings({ track, side, found, hrefOf, reader = 'owner' }: TeaserFindingsProps) {
  const { t } = useT()
  const findings = found.flatMap((one) => one.findings)
  const has = (severity: string) => findings.some((finding) => finding.severity === severity)
  return (
    <Section
      title={t(`listingCheck.findings.title.${reader}`)}
      lead={t(`listingCheck.findings.lead.${reader}`)}
      isRepeated={reader === 'reviewer'}
    >
      <div className="grid gap-4">
        {has('stop') && <Notice tone="danger" title={t('listingCheck.findings.stops')} />}
        {!has('stop') && has('warn') && <Notice tone="warning" title={t('listingCheck.findings.warnings')} />}
        {found.length === 0 && <Notice tone="success">{t('listingCheck.findings.none')}</Notice>}
        {found.length > 0 && (
          <ul className="grid gap-4">
            {found.map((one) => (
              <FoundTextCard
                key={`${one.key} ${one.imageId ?? ''}`}
                track={track}
                side={side}
                found={one}
                {...(hrefOf ? { to: hrefOf(one.step, one.key) } : {})}
              />
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
