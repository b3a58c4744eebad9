import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { ImportRecord } from '#app/features/listings/import/import-line.ts'
import type { ShownField } from '#app/features/listings/shown-field.ts'
import { projectFields } from '#app/tracks/project-fields.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { ImportState } from '#prisma/generated/enums.ts'
import { asReport, type ImportReport } from '../import-report.ts'
import { importsVisibleTo } from '../scope.ts'

/** A listing to be, as its owner would read it. */
export interface PreviewRow {
  line: number
  track: string
  side: ListingSide
  title: string
  participantName: string
  fields: ShownField[]
}

export interface ImportPage extends Omit<ImportReport, 'first'> {
  id: string
  state: ImportState
  /** Empty where it could not be found out. */
  encoding: string
  isEncodingChosen: boolean
  rowCount: number
  progress: number
  createdAt: string
  first: PreviewRow[]
  participantName: string | null
}

function toPreview({ line, track, side, participant, values }: ImportRecord): PreviewRow {
  const { fields } = trackOf(track).sides[side]
  const shown = projectFields(fields, values, 'owner', {})
    .filter(({ definition }) => definition.key !== 'title')
    .map(({ definition, level, value }) => ({ key: definition.key, control: definition.control, level, value }))
  return { line, track, side, title: String(values['title'] ?? ''), participantName: participant.name, fields: shown }
}

/** One import as its page shows it. @throws AppError import.not_found */
export async function getImport(actor: MemberActor, id: string): Promise<ImportPage> {
  const row = await db.importBatch.findFirst({ where: { AND: [{ id }, importsVisibleTo(actor)] } })
  if (!row) throw new AppError('import.not_found')
  const { first, ...report } = asReport(row.report)
  return {
    ...report,
    id: row.id,
    state: row.state,
    encoding: row.encoding,
    isEncodingChosen: row.encodingAsked !== null,
    rowCount: row.rowCount,
    progress: row.progress,
    createdAt: row.createdAt.toISOString(),
    first: row.state === 'previewed' ? first.map(toPreview) : [],
    participantName: actor.participants.find((participant) => participant.id === row.participantId)?.name ?? null,
  }
}
