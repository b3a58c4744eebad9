import { useT } from '#app/i18n/use-t.tsx'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import type { FieldProps } from '#app/ui/field-source.ts'
import type { ListingCheck } from '../queries/get-listing-check.server.ts'
import { LookAlikesPanel } from './look-alikes-panel.tsx'
import { ReadinessPanel } from './readiness-panel.tsx'
import { TeaserFindings } from './teaser-findings.tsx'

/** All that is said to an owner before publishing: what gives away, how many are alike, what had better be said. */
export function ListingCheckPanels({ listingId, check }: { listingId: string; check: ListingCheck }) {
  const stepTo = (step: string, key: string) => `/listings/${listingId}/edit/${step}#${key}`
  const hrefOf = (field: string) => {
    const step = check.stepOf[field]
    return step === undefined ? undefined : stepTo(step, field)
  }
  return (
    <>
      <TeaserFindings track={check.track} side={check.side} found={check.found} hrefOf={stepTo} />
      <LookAlikesPanel lookAlikes={check.lookAlikes} listingId={listingId} />
      <ReadinessPanel readiness={check.readiness} hrefOf={hrefOf} />
    </>
  )
}

/** The yes that publishes in spite of warnings; stands in the form that submits, under the name `acceptsFindings`. */
export function AcceptFindings(props: Pick<FieldProps, 'field' | 'errors'>) {
  const { t } = useT()
  return (
    <CheckboxField
      {...props}
      {...(props.field ? {} : { name: 'acceptsFindings' })}
      label={t('listingCheck.accept.label')}
      hint={t('listingCheck.accept.hint')}
    />
  )
}
