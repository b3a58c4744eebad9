import { useActionData, useLoaderData } from '@remix-run/react'
import { renewFeed, withdrawFeed } from '#app/features/calendars/commands/change-feed.server.ts'
import { getFeed } from '#app/features/calendars/queries/get-feed.server.ts'
import { emptySchema } from '#app/features/calendars/schema.ts'
import { calendarAddress } from '#app/features/calendars/ui/calendar-ics.server.ts'
import { CalendarPageView } from '#app/features/calendars/ui/calendar-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'calendars.title' }

export const loader = memberPage('introduction:broker', ({ actor }) => getFeed(actor))

export const action = memberActions('introduction:broker', {
  // Answers without a redirect: the address is shown this once and stands in no cookie and no other address.
  renew: form(emptySchema, async (_input, { actor }) =>
    Response.json({ address: calendarAddress(await renewFeed(actor)) }, { headers: { 'Cache-Control': 'no-store' } }),
  ),
  withdraw: form(emptySchema, async (_input, { actor }) => {
    await withdrawFeed(actor)
    return redirectWithNotice('/desk/calendar', 'calendars.notices.withdrawn')
  }),
})

export default function CalendarRoute() {
  const answer = useActionData() as { address?: string } | undefined
  return <CalendarPageView {...useLoaderData<typeof loader>()} address={answer?.address ?? null} />
}
