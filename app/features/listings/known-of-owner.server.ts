import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { KnownOfOwner } from './teaser-findings.ts'

/**
 * What must not turn up in a teaser: the names its owner goes by, and the owner's pictures. For the check only; it goes
 * into no answer except as the passage of a text its reader has before them anyway.
 * @param client `db` or a transaction
 */
export async function readKnownOfOwner(client: Tx, participantId: string): Promise<KnownOfOwner> {
  const [participant, members, images] = await Promise.all([
    client.participant.findFirst({
      where: { id: participantId, ...systemScope('names to look for') },
      select: { name: true, nameKana: true },
    }),
    client.membership.findMany({ where: { participantId }, select: { member: { select: { displayName: true } } } }),
    client.image.findMany({
      where: { participantId, purpose: { in: ['listing', 'portfolio'] } },
      select: { id: true, alt: true, findings: true },
    }),
  ])
  const names = [participant?.name, participant?.nameKana, ...members.map(({ member }) => member.displayName)]
  return { names: names.filter((name) => name != null), images }
}
