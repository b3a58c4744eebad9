import { getImage } from '#app/features/disclosure/queries/get-image.server.ts'
import { PICTURE_BOXES } from '#app/platform/images/limits.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'

const KEEP_SECONDS = 600

/** Asked for by `?w=320`; anything else is the middle size. */
const boxOf = (url: URL): number => PICTURE_BOXES.find((box) => String(box) === url.searchParams.get('w')) ?? 960

/** A picture, for who may see it. Kept by that browser alone, and only for a while: what was opened can be closed. */
export const loader = publicPage(async ({ actor, params, url, request }) => {
  const { mime, bytes, tag } = await getImage(actor, params['id']!, boxOf(url))
  const headers = {
    'Content-Type': mime,
    'Content-Disposition': 'inline',
    'Cache-Control': `private, max-age=${KEEP_SECONDS}`,
    'X-Content-Type-Options': 'nosniff',
    ETag: tag,
    Vary: 'Cookie',
  }
  if (request.headers.get('If-None-Match') === tag) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Length': String(bytes.byteLength) } })
})
