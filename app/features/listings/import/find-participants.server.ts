import { randomUUID } from 'node:crypto'
import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ImportClients } from './for-clients.ts'
import type { ImportRecord } from './import-line.ts'
import type { ImportOptions, PlannedParticipant } from './plan-batch.server.ts'

type Planned = ReadonlyMap<string, PlannedParticipant>

/** The participants of some records that are there, by the name the file has for them. */
export async function findParticipants(
  tx: Tx,
  records: readonly ImportRecord[],
  clients: ImportClients | undefined,
): Promise<Planned> {
  const names = [...new Set(records.map(({ participant }) => participant.externalId))]
  if (clients) return new Map(names.flatMap((id) => (clients.find.get(id) ? [[id, clients.find.get(id)!]] : [])))
  const rows = await tx.participant.findMany({
    where: { externalId: { in: names }, ...systemScope('an import names them as they are called elsewhere') },
    select: { id: true, externalId: true, verificationStatus: true },
  })
  return new Map(rows.map((row) => [row.externalId ?? '', row]))
}

/** The same with those the import would bring. */
export async function foreseeParticipants(
  tx: Tx,
  records: readonly ImportRecord[],
  clients: ImportClients | undefined,
  { status }: ImportOptions,
): Promise<Planned> {
  const known = await findParticipants(tx, records, clients)
  const brought = { verificationStatus: status === 'published' ? 'verified' : 'unverified' }
  const all = records.map(({ participant: { externalId } }): [string, PlannedParticipant] => [
    externalId,
    known.get(externalId) ?? { id: randomUUID(), ...brought },
  ])
  return new Map(all)
}
