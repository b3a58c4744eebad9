import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { csvLine } from '#app/platform/csv.ts'
import { exposedListings } from '../queries/get-exposure.server.ts'

/** The exposure report as the lines of a file. @throws AppError request.forbidden */
export async function* exposureCsv(actor: MemberActor): AsyncGenerator<string> {
  const { t, dynamic } = translatorFor(actor.locale)
  const rows = exposedListings(actor)
  const first = await rows.next()
  const columns = ['listing', 'title', 'track', 'side', 'participant', 'since', 'shown', 'opened', 'asked'] as const
  yield csvLine(columns.map((column) => t(`matching.exposure.columns.${column}`)))
  for (let row = first; !row.done; row = await rows.next()) {
    const { id, title, track, side, participantName, publishedAt, shown, opened, asked } = row.value
    const named = [dynamic(`tracks.${track}.short`), dynamic(`tracks.${track}.sides.${side}.name`)]
    const numbers = [shown, opened, asked].map(String)
    yield csvLine([id, title, ...named, participantName, publishedAt.slice(0, 10), ...numbers])
  }
}
