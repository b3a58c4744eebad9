import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { asOwner } from '../scope.ts'
import { exportDealings } from './export-dealings.server.ts'
import { exportListings } from './export-listings.server.ts'
import { exportMember } from './export-member.server.ts'
import { exportParticipants } from './export-participants.server.ts'

/** Changes when the shape of the file does. */
const FORMAT = 'musubi-own-data/1'

/** Yen fit a JSON number: the largest sum is far below 2^53. */
const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value)

/**
 * Everything of the member and of the participants the member owns, over all features, as the text of a JSON file. Nothing
 * of another party: of what is shared, only the own side.
 */
export async function exportOwnData(actor: MemberActor): Promise<string> {
  requirePermission(actor, 'account:manage')
  const owner = asOwner(actor)
  const ids = owner.participants.map(({ id }) => id)
  const file = {
    format: FORMAT,
    exportedAt: clock.now(),
    ...(await exportMember(actor)),
    participants: await exportParticipants(ids),
    ...(await exportListings(ids)),
    ...(await exportDealings(owner, ids)),
  }
  return `${JSON.stringify(file, plain, 2)}\n`
}
