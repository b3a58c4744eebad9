import { useLoaderData } from '@remix-run/react'
import { changeNoticeSettings } from '#app/features/notices/commands/change-notice-settings.server.ts'
import { getNoticeSettings } from '#app/features/notices/queries/get-notice-settings.server.ts'
import { settingsSchema } from '#app/features/notices/schema.ts'
import { NoticeSettingsPage } from '#app/features/notices/ui/settings-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'notices.settings.title' }

export const loader = memberPage('notice:read', ({ actor }) => getNoticeSettings(actor))

export const action = memberActions('notice:read', {
  change: form(settingsSchema, async (input, { actor }) => {
    await changeNoticeSettings(actor, input)
    return redirectWithNotice('/notices/settings', 'notices.notices.changed')
  }),
})

export default function NoticeSettings() {
  return <NoticeSettingsPage {...useLoaderData<typeof loader>()} />
}
