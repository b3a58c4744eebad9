import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { draftVersion } from '#app/features/fees/commands/draft-version.server.ts'
import { getFeeSchedule } from '#app/features/fees/queries/get-fee-schedule.server.ts'
import {
  type FeeDraftInput,
  flatDraftSchema,
  scaleDraftSchema,
  sizesDraftSchema,
  visitDraftSchema,
} from '#app/features/fees/schema.ts'
import { DraftForm } from '#app/features/fees/ui/draft-form.tsx'
import { useFeeWords } from '#app/features/fees/ui/use-fee-words.ts'
import { VersionList } from '#app/features/fees/ui/version-list.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage, type PageArgs } from '#app/platform/http/loader.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { Section } from '#app/ui/section.tsx'

export const handle = { titleKey: 'fees.console.title' }

export const loader = memberPage('fee:set', ({ actor, params }) => getFeeSchedule(actor, params['key'] ?? ''))

const draft = async (input: FeeDraftInput, { actor, params }: PageArgs<MemberActor>) =>
  redirect(`/console/fees/versions/${await draftVersion(actor, params['key'] ?? '', input)}`)

export const action = memberActions('fee:set', {
  scale: form(scaleDraftSchema, draft),
  flat: form(flatDraftSchema, draft),
  visit: form(visitDraftSchema, draft),
  sizes: form(sizesDraftSchema, draft),
})

export default function FeeSchedule() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  const words = useFeeWords()
  return (
    <ConsolePage tab="fees" title={words.schedule(page.key)} lead={words.about(page.key)}>
      <Section title={t('fees.console.versions')}>
        <VersionList versions={page.versions} />
      </Section>
      <Section title={t('fees.draft.title')} lead={t('fees.draft.lead')}>
        <DraftForm page={page} answer={answer} />
      </Section>
    </ConsolePage>
  )
}
