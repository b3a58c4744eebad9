import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { csvLine } from '#app/platform/csv.ts'
import { everyWorkload } from '../queries/list-workload.server.ts'

const numbers = [
  ...(['capacity', 'open', 'asked', 'oldestDays', 'answerHours', 'answers', 'accepted', 'declined'] as const),
  ...(['turnedDown', 'expired', 'withdrawn', 'deals', 'closings', 'brokenOff', 'refused'] as const),
]

const shown = (value: number | null): string => (value === null ? '' : String(Math.round(value * 10) / 10))

/** The navigators' load as the lines of a file. @throws AppError request.forbidden */
export async function* workloadCsv(actor: MemberActor): AsyncGenerator<string> {
  const { t, dynamic } = translatorFor(actor.locale)
  const rows = everyWorkload(actor)
  const first = await rows.next()
  const ages = ['week', 'twoWeeks', 'longer'] as const
  yield csvLine([
    ...(['name', 'tracks'] as const).map((key) => t(`operations.workload.${key}`)),
    ...numbers.map((key) => t(`operations.workload.columns.${key}`)),
    ...ages.map((key) => t(`operations.workload.columns.${key}`)),
  ])
  for (let row = first; !row.done; row = await rows.next()) {
    const { value } = row
    const tracks = value.tracks.map((track) => dynamic(`tracks.${track}.short`)).join(' ')
    const cells = [...numbers.map((key) => value[key]), ...ages.map((key) => value.ages[key])]
    yield csvLine([value.name, tracks, ...cells.map(shown)])
  }
}
