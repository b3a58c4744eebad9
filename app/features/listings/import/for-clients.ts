import { foldName } from '#app/features/participants/fold-name.ts'
import { ParticipantKind, type VerificationStatus } from '#prisma/generated/enums.ts'
import type { ImportError, ImportLine, ImportRecord } from './import-line.ts'
import { readRecord } from './read-record.ts'

/** A client for whom a bank or chamber may write listings. */
export interface ImportClient {
  id: string
  name: string
  kinds: readonly ParticipantKind[]
  verificationStatus: VerificationStatus
}

export interface ImportClients {
  /** Put before the listings' ids, so that two banks may both call a listing 001. */
  prefix: string
  /** By id and by folded name; null where two clients are called so. */
  find: ReadonlyMap<string, ImportClient | null>
}

export function clientsOf(referrerId: string, clients: readonly ImportClient[]): ImportClients {
  const find = new Map<string, ImportClient | null>()
  for (const client of clients) {
    const name = foldName(client.name)
    find.set(name, find.has(name) ? null : client)
  }
  for (const client of clients) find.set(client.id, client)
  return { prefix: `${referrerId}/`, find }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

function findClient(raw: Record<string, unknown>, { find }: ImportClients): ImportClient | string {
  const id = textOf(raw['participantExternalId'])
  const name = textOf(raw['participantName'])
  if (id === '' && name === '') return 'required'
  const found = find.get(id === '' ? foldName(name) : id)
  if (found === null) return 'client_twice'
  return found ?? 'no_such_client'
}

/** Whoever it is, so that the other errors of the line are found, too. */
const anybody = { id: '?', name: '?', kinds: Object.values(ParticipantKind) }

/** Checks one line of a file in which a bank or chamber writes for its clients: each line names one of them. */
export function readClientRecord(given: ImportLine, clients: ImportClients): ImportRecord | ImportError[] {
  if ('error' in given) return readRecord(given)
  const { line, raw } = given
  const client = findClient(raw, clients)
  const { id, name, kinds } = typeof client === 'string' ? anybody : client
  const externalId = textOf(raw['externalId'])
  const record = readRecord({
    line,
    raw: {
      ...raw,
      externalId,
      participantExternalId: id,
      participantName: name,
      participantKinds: kinds,
    },
  })
  if (typeof client === 'string') {
    const field = textOf(raw['participantExternalId']) === '' ? 'participantName' : 'participantExternalId'
    return [{ line, field, error: client }, ...(Array.isArray(record) ? record : [])]
  }
  return Array.isArray(record) ? record : { ...record, externalId: `${clients.prefix}${record.externalId}` }
}
