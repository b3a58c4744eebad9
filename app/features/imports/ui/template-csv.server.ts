import { csvLine } from '#app/platform/csv.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { readTrackAndSide } from '#app/features/listings/queries/get-new-listing.server.ts'
import { type MemberActor, referrerIds } from '#app/platform/actor.ts'
import type { ParticipantKind } from '#prisma/generated/enums.ts'

interface Subject {
  track: TrackKey
  side: ListingSide
}

/** The example a field's hint gives, if it gives one. */
const exampleOf = (hint: string): string =>
  /(?:例：|例えば|e\.g\. |Example: |For example:? )([^。（(]+?)(?:[。（(]|\.?$|\. )/i.exec(hint)?.[1]?.trim() ?? ''

function exampleCell({ t, dynamic }: Translator, { track, side }: Subject, field: FieldDefinition): string {
  const { key, options, control } = field
  const option = (name: string) => dynamic(`tracks.${track}.options.${key}.${name}`)
  switch (control) {
    case 'choice':
      return option(options[0] ?? '')
    case 'choices':
      return options.slice(0, 2).map(option).join('、')
    case 'yen':
      return key.includes('Max') ? t('imports.template.yenMax') : t('imports.template.yen')
    case 'integer':
      return String(Math.max(field.min, 9))
    case 'year':
      return '1968'
    case 'date':
      return '2030-04-01'
    case 'industry':
    case 'industries':
      return dynamic('industries.24')
    case 'prefecture':
    case 'prefectures':
      return t('imports.template.prefecture')
    case 'municipality':
      return t('imports.template.municipality')
    case 'tags':
      return t('imports.template.tags')
    case 'line':
    case 'text': {
      const fixed = key === 'title' || key === 'teaser' ? t(`imports.template.${key}`) : ''
      return fixed || exampleOf(dynamic(`tracks.${track}.sides.${side}.fields.${key}.hint`))
    }
    default:
      return ''
  }
}

/** The head columns, with an example each. A bank's lines name a client, the operator's bring the participant. */
function headColumns({ t, dynamic }: Translator, { track, side }: Subject, isForClients: boolean): [string, string][] {
  const kind = trackOf(track).sides[side].participantKinds[0] as ParticipantKind
  const whose: [string, string][] = isForClients
    ? [[t('imports.columns.client'), t('imports.template.client')]]
    : [
        [t('imports.columns.participantExternalId'), 'P-001'],
        [t('imports.columns.participantName'), t('imports.template.client')],
        [t('imports.columns.participantKinds'), t(`participants.kinds.${kind}`)],
      ]
  return [
    [t('imports.columns.externalId'), '001'],
    [t('imports.columns.track'), t(`tracks.${track}.name`)],
    [t('imports.columns.side'), dynamic(`tracks.${track}.sides.${side}.name`)],
    ...whose,
  ]
}

/** A file to fill in: headings as the forms call the fields, and one example line. */
export async function* templateCsv(
  translator: Translator,
  subject: Subject,
  isForClients: boolean,
): AsyncGenerator<string> {
  const { track, side } = subject
  const fields = trackOf(track).sides[side].fields.filter(({ control }) => control !== 'images')
  const columns = [
    ...headColumns(translator, subject, isForClients),
    ...fields.map((field): [string, string] => [
      translator.dynamic(`tracks.${track}.sides.${side}.fields.${field.key}.label`),
      exampleCell(translator, subject, field),
    ]),
  ]
  yield csvLine(columns.map(([heading]) => heading))
  yield csvLine(columns.map(([, example]) => example))
}

/** The template of an address for its reader, and what the file is called. @throws AppError request.not_found */
export function templateFor(actor: MemberActor, params: Record<string, string | undefined>) {
  const subject = readTrackAndSide(params)
  const lines = templateCsv(translatorFor(actor.locale), subject, referrerIds(actor).length > 0)
  return { name: `musubi-${subject.track}-${subject.side}.csv`, lines }
}
