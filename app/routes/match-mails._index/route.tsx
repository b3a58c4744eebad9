import { useLoaderData } from '@remix-run/react'
import { changePace } from '#app/features/match-mails/commands/change-pace.server.ts'
import { getPace } from '#app/features/match-mails/queries/get-pace.server.ts'
import { paceSchema } from '#app/features/match-mails/schema.ts'
import { MatchMailsPage } from '#app/features/match-mails/ui/match-mails-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'matchMails.title' }

export const loader = memberPage('match:mail', ({ actor }) => getPace(actor))

export const action = memberActions('match:mail', {
  change: form(paceSchema, async (input, { actor }) => {
    await changePace(actor, input)
    return redirectWithNotice('/match-mails', 'matchMails.notices.changed')
  }),
})

export default function MatchMails() {
  return <MatchMailsPage {...useLoaderData<typeof loader>()} />
}
