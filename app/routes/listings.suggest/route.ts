import { suggestionsFor } from '#app/features/directory/ui/suggestions.server.ts'
import { requestLocale } from '#app/i18n/request-locale.server.ts'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'

/** What the search box offers while one types. */
export const loader = publicPage(async ({ actor, request, url }) => {
  await takePoint('suggest:address', clientInfo(request).ipAddress)
  const suggestions = await suggestionsFor(actor, url.searchParams.get('q') ?? '', await requestLocale(request, actor))
  return Response.json(suggestions, { headers: { 'Cache-Control': 'private, no-store' } })
})
