import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readAllNotices, readNotice } from '#app/features/notices/commands/read-notices.server.ts'
import { listNotices } from '#app/features/notices/queries/list-notices.server.ts'
import { readAllSchema, readOneSchema } from '#app/features/notices/schema.ts'
import { NoticesPageView } from '#app/features/notices/ui/notices-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'notices.title' }

export const loader = memberPage('notice:read', ({ actor, url }) =>
  listNotices(actor, { page: pageNumber(url), isUnreadOnly: url.searchParams.get('show') === 'unread' }),
)

export const action = memberActions('notice:read', {
  open: form(readOneSchema, async ({ noticeId }, { actor }) => redirect(await readNotice(actor, noticeId))),
  read_all: form(readAllSchema, async ({ until }, { actor }) => {
    await readAllNotices(actor, until)
    return redirectWithNotice('/notices', 'notices.notices.allRead')
  }),
})

export default function Notices() {
  return <NoticesPageView list={useLoaderData<typeof loader>()} />
}
