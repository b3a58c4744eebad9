import { getDocumentFile } from '#app/features/verification/queries/get-document-file.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** A paper handed in for the check. Always a download: it is kept as it was sent, so no browser may run or render it here. */
export const loader = memberPage('account:manage', async ({ actor, params }) => {
  const { mime, bytes, fileName } = await getDocumentFile(actor, params['id']!)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mime,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
})
