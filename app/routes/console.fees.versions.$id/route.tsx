import { useActionData, useLoaderData } from '@remix-run/react'
import { approveVersion, withdrawVersion } from '#app/features/fees/commands/decide-version.server.ts'
import { getFeeVersion } from '#app/features/fees/queries/get-fee-version.server.ts'
import { versionButtonSchema } from '#app/features/fees/schema.ts'
import { useFeeWords } from '#app/features/fees/ui/use-fee-words.ts'
import { VersionPage } from '#app/features/fees/ui/version-page.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'fees.console.title' }

export const loader = memberPage('fee:set', ({ actor, params }) => getFeeVersion(actor, params['id'] ?? ''))

const back = (id: string, notice: 'approved' | 'withdrawn') =>
  redirectWithNotice(`/console/fees/versions/${id}`, `fees.notices.${notice}`)

export const action = memberActions('fee:set', {
  approve: form(versionButtonSchema, async (_input, { actor, params }) => {
    const id = params['id'] ?? ''
    await approveVersion(actor, id)
    return back(id, 'approved')
  }),
  withdraw: form(versionButtonSchema, async (_input, { actor, params }) => {
    const id = params['id'] ?? ''
    await withdrawVersion(actor, id)
    return back(id, 'withdrawn')
  }),
})

// A refusal often means that somebody else was faster: the page shows the state as it is now.
export const shouldRevalidate = () => true

export default function FeeVersion() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  const words = useFeeWords()
  return (
    <ConsolePage
      tab="fees"
      title={words.schedule(page.scheduleKey)}
      lead={t('fees.console.versionLead', { version: page.version })}
    >
      <VersionPage page={page} answer={answer} />
    </ConsolePage>
  )
}
