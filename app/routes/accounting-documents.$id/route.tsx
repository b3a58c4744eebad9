import { getDocumentFile } from '#app/features/invoices/queries/get-document-file.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** An invoice, a receipt or a return invoice, as it was issued. */
export const loader = memberPage('deal:read', async ({ actor, params }) => {
  const { bytes, fileName } = await getDocumentFile(actor, params['id'] ?? '')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
})
