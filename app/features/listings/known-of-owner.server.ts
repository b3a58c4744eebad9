import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { KnownOfOwner } from './teaser-findings.ts'

/**
 * What must not turn up in a teaser: the names its owner goes by, and the owner's pictures. For the check only; it goes
 * into no answer except as the passage of a text its reader has before them anyway.
 * @param client `db` or a transaction
 * @returns by participant
 */
export async function readKnownOfOwners(
  client: Tx,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, KnownOfOwner>> {
  const rows = await client.participant.findMany({
    where: { id: { in: [...participantIds] }, ...systemScope('names to look for') },
    select: {
      id: true,
      name: true,
      nameKana: true,
      memberships: { select: { member: { select: { displayName: true } } } },
      images: {
        where: { purpose: { in: ['listing', 'portfolio'] } },
        select: { id: true, alt: true, findings: true },
      },
    },
  })
  return new Map(
    rows.map(({ id, name, nameKana, memberships, images }) => {
      const names = [name, nameKana, ...memberships.map(({ member }) => member.displayName)]
      return [id, { names: names.filter((one) => one !== null), images }]
    }),
  )
}

/** As `readKnownOfOwners`, of one. */
export async function readKnownOfOwner(client: Tx, participantId: string): Promise<KnownOfOwner> {
  return (await readKnownOfOwners(client, [participantId])).get(participantId) ?? { names: [], images: [] }
}
