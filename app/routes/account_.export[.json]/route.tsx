import { exportOwnData } from '#app/features/own-data/queries/export-own-data.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'

const HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Disposition': 'attachment; filename="musubi-own-data.json"',
  'Cache-Control': 'no-store',
}

/** The file itself. */
export const loader = memberPage('account:manage', async ({ actor }) => {
  await takePoint('export:member', actor.memberId)
  return new Response(await exportOwnData(actor), { headers: HEADERS })
})
