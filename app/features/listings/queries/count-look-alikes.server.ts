import type { Tx } from '#app/platform/db.server.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import type { KnownValues } from '#app/tracks/project-fields.ts'
import type { Switches } from '#app/tracks/switches.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { BroaderKey } from '../broader-keys.ts'
import { type BroaderChoice, broaderChoices, type Trait, type Traits, traitsOf } from '../look-alikes.ts'
import { lookAlikesNeeded } from '../settings.ts'
import { countSharing, MOST } from './count-sharing.server.ts'

/** How many known participants a teaser could be about, its owner among them. */
export interface LookAlikeGroup {
  isFew: boolean
  /** None when there are few: the number itself would tell too much. Counted up to `MOST`. */
  count: number | null
  /** There are `count` or more. */
  isMost: boolean
  /** By what they were counted. */
  traits: Trait[]
}

export interface LookAlikes {
  /** How many must share what is told. */
  needed: number
  /** For visitors and for members. */
  public: LookAlikeGroup
  member: LookAlikeGroup
}

export interface LookAlikesWithChoices extends LookAlikes {
  /** Ways to tell less, each with what it leads to; none where enough share it. */
  broader: { key: BroaderKey; public: LookAlikeGroup; member: LookAlikeGroup }[]
}

export interface Teaser {
  participantId: string
  track: string
  side: ListingSide
  fields: readonly FieldDefinition[]
  /** What the listing says, exactly or in bands. */
  values: KnownValues
  switches: Switches
}

const CLEARED = ['public', 'member'] as const

type Groups = Record<(typeof CLEARED)[number], LookAlikeGroup>

function groupOf(traits: Traits, count: number, needed: number): LookAlikeGroup {
  const isFew = count < needed
  return { isFew, count: isFew ? null : count, isMost: count === MOST, traits: Object.keys(traits) as Trait[] }
}

async function groupsFor(client: Tx, teasers: readonly Teaser[], needed: number): Promise<Groups[]> {
  const asked = teasers.flatMap(({ fields, values, switches, ...told }) =>
    CLEARED.map((cleared) => ({ ...told, traits: traitsOf(fields, values, switches, cleared) })),
  )
  const counts = await countSharing(client, asked)
  const groups = asked.map(({ traits }, at) => groupOf(traits, counts[at]!, needed))
  return teasers.map((_, at) => ({ public: groups[2 * at]!, member: groups[2 * at + 1]! }))
}

function broadened(teaser: Teaser, { fields, switches }: BroaderChoice): Teaser {
  const values = Object.fromEntries(Object.entries(fields).map(([key, typed]) => [key, typed[0]]))
  return { ...teaser, values: { ...teaser.values, ...values }, switches: { ...teaser.switches, ...switches } }
}

/**
 * Counts the known participants that share what each teaser tells of area, trade, size and age.
 * @param client `db` or a transaction
 */
export async function countLookAlikes(client: Tx, teasers: readonly Teaser[]): Promise<LookAlikes[]> {
  const needed = await readSetting(client, lookAlikesNeeded)
  return (await groupsFor(client, teasers, needed)).map((groups) => ({ needed, ...groups }))
}

/** Counts as `countLookAlikes` does, and where there are few also what telling less would lead to. */
export async function countWithChoices(client: Tx, teaser: Teaser): Promise<LookAlikesWithChoices> {
  const [counted] = await countLookAlikes(client, [teaser])
  const { needed, ...groups } = counted!
  const isFew = groups.public.isFew || groups.member.isFew
  const choices = isFew ? broaderChoices(teaser.fields, teaser.values, teaser.switches) : []
  const led = await groupsFor(
    client,
    choices.map((choice) => broadened(teaser, choice)),
    needed,
  )
  const broader = choices.map(({ key }, at) => ({ key, ...led[at]! }))
  // What is enough comes first.
  broader.sort(
    (a, b) => Number(a.public.isFew) - Number(b.public.isFew) || Number(a.member.isFew) - Number(b.member.isFew),
  )
  return { needed, ...groups, broader }
}
