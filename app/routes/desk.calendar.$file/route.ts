import { calendarIcs } from '#app/features/calendars/ui/calendar-ics.server.ts'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'

/** A calendar reads it without signing in: the address is the key. */
export const loader = publicPage(async ({ params, request }) => {
  await takePoint('calendar:address', clientInfo(request).ipAddress)
  const ics = await calendarIcs((params['file'] ?? '').replace(/\.ics$/, ''))
  return new Response(ics, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="musubi.ics"',
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
})
