import type { Tx } from '#app/platform/db.server.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import type { FieldDefinition, FieldValues } from '#app/tracks/field.ts'
import { projectFields } from '#app/tracks/project-fields.ts'
import type { Switches } from '#app/tracks/switches.ts'
import { isTrackKey } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { readKnownOfOwner } from './known-of-owner.server.ts'
import { countLookAlikes } from './queries/count-look-alikes.server.ts'
import { publishingDefects } from './publishing-defects.ts'
import { autoApprovedTracks } from './settings.ts'
import { findInTeaser, hasWarnings } from './teaser-findings.ts'

export interface Submission {
  participantId: string
  track: string
  side: ListingSide
  fields: readonly FieldDefinition[]
  values: FieldValues
  switches: Switches
}

/** Whether what is submitted may be published, and whether somebody should look at it first. */
export async function examine(client: Tx, submission: Submission): Promise<{ isRight: boolean; needsLook: boolean }> {
  const { fields, values, switches, participantId } = submission
  const known = await readKnownOfOwner(client, participantId)
  const isRight = publishingDefects(fields, values, known, switches).size === 0
  if (!isRight) return { isRight, needsLook: true }
  const [lookAlikes] = await countLookAlikes(client, [submission])
  const needsLook = hasWarnings(findInTeaser(fields, values, known, switches)) || lookAlikes!.public.isFew
  return { isRight, needsLook }
}

/** Whether listings of a track are published without waiting for the operator. */
export async function isAutoApproved(client: Tx, track: string): Promise<boolean> {
  return isTrackKey(track) && (await readSetting(client, autoApprovedTracks)).includes(track)
}

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** All that members read of it, as one comparable text. */
export const openPart = (fields: readonly FieldDefinition[], values: FieldValues, switches: Switches): string =>
  JSON.stringify(
    projectFields(fields, values, 'member', switches).map(({ definition, level, value }) => [
      definition.key,
      level,
      value,
    ]),
    inOrder,
  )
