import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import type { LookAlikeGroup, LookAlikes, LookAlikesWithChoices } from '../queries/count-look-alikes.server.ts'

function useGroupText(needed: number) {
  const { t } = useT()
  return ({ isFew, count, isMost }: LookAlikeGroup) => {
    if (isFew || count === null) return t('listingCheck.lookAlikes.few', { needed })
    return t(isMost ? 'listingCheck.lookAlikes.many' : 'listingCheck.lookAlikes.enough', { count })
  }
}

/** The clicks that tell less, each with what it leads to. */
function BroaderChoices({ listingId, lookAlikes }: { listingId: string; lookAlikes: LookAlikesWithChoices }) {
  const { t } = useT()
  const textOf = useGroupText(lookAlikes.needed)
  return (
    <Form method="post" action={`/listings/${listingId}/broaden`} preventScrollReset>
      <ul className="grid gap-3">
        {lookAlikes.broader.map((choice) => (
          <li key={choice.key} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Button name="choice" value={choice.key} variant="secondary">
              {t(`listingCheck.lookAlikes.broader.${choice.key}`)}
            </Button>
            <span className="text-small">
              {t('listingCheck.lookAlikes.becomes', { public: textOf(choice.public), member: textOf(choice.member) })}
            </span>
          </li>
        ))}
      </ul>
    </Form>
  )
}

export interface LookAlikesPanelProps {
  lookAlikes: LookAlikes | LookAlikesWithChoices
  /** Whose working copy a click changes; left out for who only reads. */
  listingId?: string
}

/** How many participants the teaser could be about, for both audiences, and ways to tell less when they are few. */
export function LookAlikesPanel({ lookAlikes, listingId }: LookAlikesPanelProps) {
  const { t, locale } = useT()
  const textOf = useGroupText(lookAlikes.needed)
  const { traits } = lookAlikes.member
  const canTellLess = listingId !== undefined && 'broader' in lookAlikes && lookAlikes.broader.length > 0
  const names = traits.map((trait) => t(`listingCheck.lookAlikes.traits.${trait}`)).join(locale === 'ja' ? '・' : ', ')
  const lead =
    names === ''
      ? t('listingCheck.lookAlikes.untold')
      : t(`listingCheck.lookAlikes.lead.${listingId ? 'owner' : 'reviewer'}`, { traits: names })
  return (
    <Section title={t('listingCheck.lookAlikes.title')} lead={lead} isRepeated>
      <div className="grid gap-5">
        <DefinitionList
          items={(['public', 'member'] as const).map((audience) => ({
            key: audience,
            term: t(`listingCheck.lookAlikes.audience.${audience}`),
            value: textOf(lookAlikes[audience]),
          }))}
        />
        {lookAlikes.public.isFew && (
          <Notice tone="warning" title={t(`listingCheck.lookAlikes.fewTitle.${listingId ? 'owner' : 'reviewer'}`)}>
            {canTellLess ? t('listingCheck.lookAlikes.fewText') : null}
          </Notice>
        )}
        {canTellLess && <BroaderChoices listingId={listingId} lookAlikes={lookAlikes} />}
      </div>
    </Section>
  )
}
