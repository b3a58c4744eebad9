import { getListingCode } from '#app/features/disclosure/queries/get-listing-code.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'

/** The listing's address as a QR code: a picture of its own, so that only who looks at it loads it. */
export const loader = publicPage(async ({ params }) => {
  const svg = await getListingCode(params['id'] ?? '')
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'private, max-age=3600' },
  })
})
