import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import type { KnownValues } from '#app/tracks/project-fields.ts'
import type { Switches } from '#app/tracks/switches.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ParticipantKind } from '#prisma/generated/enums.ts'
import { INDUSTRIES } from '#search/knowledge/industries.ts'
import type { BroaderKey } from '../broader-keys.ts'
import { type BroaderChoice, broaderChoices, type Range, type Trait, type Traits, traitsOf } from '../look-alikes.ts'
import { lookAlikesNeeded } from '../settings.ts'

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

/** Beyond this nobody needs the exact number. */
export const MOST = 100

/** Two digits, not a letter: all of a division has the division's middle levels. */
function industryCodes(code: string): string[] {
  const isDivision = INDUSTRIES.get(code)?.division === code
  return isDivision ? [...INDUSTRIES.values()].filter((one) => one.division === code).map((one) => one.code) : [code]
}

const within = ([low, high]: Range) => ({
  ...(low === null ? {} : { gte: low }),
  ...(high === null ? {} : { lte: high }),
})

/** What can be asked of a participant and of a listing in the same words. */
function shared({ prefecture, municipality, industry }: Traits) {
  return {
    ...(prefecture === undefined ? {} : { prefecture }),
    ...(municipality === undefined ? {} : { municipality }),
    ...(industry === undefined ? {} : { industry: { in: industryCodes(industry) } }),
  }
}

async function countSharing(client: Tx, teaser: Teaser, traits: Traits): Promise<number> {
  const kinds = trackOf(teaser.track).sides[teaser.side].participantKinds as ParticipantKind[]
  const firm = { kinds: { hasSome: kinds }, deletedAt: null }
  const people = traits.people && { employees: within(traits.people) }
  const founded = traits.foundedYear && { foundedYear: within(traits.foundedYear) }
  const others = { not: teaser.participantId }
  const participantWhere: Prisma.ParticipantWhereInput = {
    id: others,
    ...firm,
    ...shared(traits),
    ...people,
    ...founded,
  }
  const listingWhere: Prisma.ListingWhereInput = {
    status: 'published',
    participantId: others,
    ...shared(traits),
    ...(people ? { OR: [people, { participant: people }] } : {}),
    participant: { ...firm, ...founded },
  }
  const [participants, listings] = await Promise.all([
    client.participant.findMany({
      where: { AND: [participantWhere, systemScope('counted, never shown')] },
      select: { id: true },
      take: MOST,
    }),
    client.listing.findMany({
      where: { AND: [listingWhere, systemScope('counted, never shown')] },
      select: { participantId: true },
      distinct: ['participantId'],
      take: MOST,
    }),
  ])
  const sharing = new Set([...participants.map(({ id }) => id), ...listings.map(({ participantId }) => participantId)])
  return Math.min(MOST, sharing.size + 1)
}

async function groupFor(client: Tx, teaser: Teaser, cleared: 'public' | 'member', needed: number) {
  const traits = traitsOf(teaser.fields, teaser.values, teaser.switches, cleared)
  const count = await countSharing(client, teaser, traits)
  const isFew = count < needed
  return { isFew, count: isFew ? null : count, isMost: count === MOST, traits: Object.keys(traits) as Trait[] }
}

async function groupsFor(client: Tx, teaser: Teaser, needed: number) {
  return {
    public: await groupFor(client, teaser, 'public', needed),
    member: await groupFor(client, teaser, 'member', needed),
  }
}

function broadened(teaser: Teaser, { fields, switches }: BroaderChoice): Teaser {
  const values = Object.fromEntries(Object.entries(fields).map(([key, typed]) => [key, typed[0]]))
  return { ...teaser, values: { ...teaser.values, ...values }, switches: { ...teaser.switches, ...switches } }
}

/**
 * Counts the known participants that share what a teaser tells of area, trade, size and age: by their own data, and by
 * their published listings.
 * @param client `db` or a transaction
 * @param withChoices whether to count also what telling less would lead to
 */
export async function countLookAlikes(client: Tx, teaser: Teaser, { withChoices = true } = {}): Promise<LookAlikes> {
  const needed = await readSetting(client, lookAlikesNeeded)
  const groups = await groupsFor(client, teaser, needed)
  const isFew = groups.public.isFew || groups.member.isFew
  const choices = isFew && withChoices ? broaderChoices(teaser.fields, teaser.values, teaser.switches) : []
  const broader = []
  for (const choice of choices)
    broader.push({ key: choice.key, ...(await groupsFor(client, broadened(teaser, choice), needed)) })
  // What is enough comes first.
  broader.sort(
    (a, b) => Number(a.public.isFew) - Number(b.public.isFew) || Number(a.member.isFew) - Number(b.member.isFew),
  )
  return { needed, ...groups, broader }
}
