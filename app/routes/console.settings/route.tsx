import { useActionData, useLoaderData } from '@remix-run/react'
import { changeProgramme, changeSettings } from '#app/features/operations/commands/change-settings.server.ts'
import { getSettings } from '#app/features/operations/queries/get-settings.server.ts'
import { listingSettingsSchema, programmeSettingsSchema } from '#app/features/operations/settings-schema.ts'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { ProgrammeForm } from '#app/features/operations/ui/programme-form.tsx'
import { SettingsForm } from '#app/features/operations/ui/settings-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'settings.title' }

export const loader = memberPage('settings:change', ({ actor }) => getSettings(actor))

export const action = memberActions('settings:change', {
  change: form(listingSettingsSchema, async (input, { actor }) => {
    await changeSettings(actor, input)
    return redirectWithNotice('/console/settings', 'settings.changed')
  }),
  programme: form(programmeSettingsSchema, async (input, { actor }) => {
    await changeProgramme(actor, input)
    return redirectWithNotice('/console/settings', 'settings.changed')
  }),
})

export default function Settings() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <ConsolePage tab="settings" title={t('settings.title')} lead={t('settings.lead')}>
      <SettingsForm key={page.seen} page={page} answer={answer} />
      <ProgrammeForm
        key={`programme ${page.programme.seen}`}
        settings={page.programme}
        navigators={page.navigators}
        answer={answer}
      />
    </ConsolePage>
  )
}
