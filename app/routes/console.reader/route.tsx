import { useActionData, useLoaderData } from '@remix-run/react'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { changeReader } from '#app/features/readings/commands/change-reader.server.ts'
import { getReaderConsole } from '#app/features/readings/queries/get-reader-console.server.ts'
import { buttonSchema, switchOnSchema } from '#app/features/readings/schema.ts'
import { ReaderConsoleView } from '#app/features/readings/ui/reader-console.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'readings.console.title' }

export const loader = memberPage('settings:change', ({ actor }) => getReaderConsole(actor))

export const action = memberActions('settings:change', {
  on: form(switchOnSchema, async ({ operatedBy }, { actor }) => {
    await changeReader(actor, { isOn: true, operatedBy })
    return redirectWithNotice('/console/reader', 'readings.notices.switchedOn')
  }),
  off: form(buttonSchema, async (_input, { actor }) => {
    await changeReader(actor, { isOn: false })
    return redirectWithNotice('/console/reader', 'readings.notices.switchedOff')
  }),
})

export default function Reader() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <ConsolePage tab="reader" title={t('readings.console.title')} lead={t('readings.console.lead')}>
      <ReaderConsoleView page={page} answer={answer} />
    </ConsolePage>
  )
}
