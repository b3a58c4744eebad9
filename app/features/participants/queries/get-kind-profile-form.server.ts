import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { kindProfiles, type ProfiledKind } from '../kind-profiles/definitions.ts'
import { industryGroups, prefectureNames, prefectureRegions } from '../profile-choices.ts'
import { refuseMissingProfile } from '../refuse-ended.server.ts'
import { profileWritableScope } from '../scope.ts'

/** Controls whose name comes once for each chosen entry. */
const listControls = new Set(['choices', 'industries', 'prefectures', 'images'])

/** A stored value as it would be typed or chosen. */
function asTyped(control: string, value: unknown): string | string[] {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) {
    const entries = value.map(String)
    if (control === 'tags') return entries.join('、')
    return control === 'names' ? entries.join('\n') : entries
  }
  return String(value)
}

/** The form of one kind, filled in. @throws AppError participant.not_found, also for a kind the participant does not have */
export async function getKindProfileForm(actor: MemberActor, id: string, kind: ProfiledKind) {
  const row = await db.participant.findFirst({
    where: { AND: [{ id, kinds: { has: kind } }, profileWritableScope(actor)] },
    select: { name: true, kindProfiles: { where: { kind }, select: { details: true } } },
  })
  if (!row) return refuseMissingProfile(db, actor, id)
  const details = (row.kindProfiles[0]?.details ?? {}) as Record<string, unknown>
  const values: Record<string, unknown> = Object.fromEntries(
    kindProfiles[kind].map(({ key, control }) => [key, asTyped(control, details[key])]),
  )
  const lists = kindProfiles[kind].filter(({ control }) => listControls.has(control)).map(({ key }) => key)
  const choices = { industries: industryGroups(), prefectures: prefectureNames(), regions: prefectureRegions() }
  return { id, name: row.name, kind, values, lists, choices }
}

export type KindProfileForm = Awaited<ReturnType<typeof getKindProfileForm>>
