import { useActionData, useLoaderData } from '@remix-run/react'
import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import { DESK_PAGE_SIZE, listDesk } from '#app/features/introductions/queries/list-desk.server.ts'
import { takeSchema } from '#app/features/introductions/schema.ts'
import { DeskPage } from '#app/features/introductions/ui/desk-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'introductions.desk.title' }

export const loader = memberPage('introduction:broker', async ({ actor, url }) => ({
  desk: await listDesk(actor, pageNumber(url)),
  pageSize: DESK_PAGE_SIZE,
}))

export const action = memberActions('introduction:broker', {
  take: form(takeSchema, async ({ introductionId }, { actor }) => {
    await takeIntroduction(actor, introductionId)
    return redirectWithNotice(`/desk/introductions/${introductionId}`, 'introductions.notices.taken')
  }),
})

export const shouldRevalidate = () => true

export default function DeskRoute() {
  return <DeskPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
