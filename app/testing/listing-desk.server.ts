import { randomUUID } from 'node:crypto'
import { beforeEach } from 'vitest'
import { approveListing } from '#app/features/listings/commands/approve-listing.server.ts'
import { rejectListing } from '#app/features/listings/commands/reject-listing.server.ts'
import { saveDraft } from '#app/features/listings/commands/save-draft.server.ts'
import { startListing } from '#app/features/listings/commands/start-listing.server.ts'
import { submitListing } from '#app/features/listings/commands/submit-listing.server.ts'
import { rawOf } from '#app/features/listings/draft-values.ts'
import { fieldsOf } from '#app/features/listings/listing-values.ts'
import { db } from '#app/platform/db.server.ts'
import type { FieldValues } from '#app/tracks/field.ts'
import { makeOperatorActor, makeOwner } from './make.server.ts'

interface People {
  owner: Awaited<ReturnType<typeof makeOwner>>
  operator: Awaited<ReturnType<typeof makeOperatorActor>>
}

const of = { track: 'succession', side: 'offer' } as const

/** What a listing says that can be published, with a name nobody may find. */
export const sayable: FieldValues = {
  title: '金属加工の町工場',
  teaser: '技術を引き継ぐ方を探しています。',
  transferKind: 'shares',
  companyName: '見本製作所 canary',
}

const stored = (id: string) =>
  db.listing.findUniqueOrThrow({ where: { id }, include: { draft: true, confidential: true } })

/** A listing as its owner and the operator have it before them. */
async function read(listingId: string) {
  const { version, draft } = await stored(listingId)
  return { listingId, version, revision: draft?.revision ?? 1 }
}

const versionsOf = async (listingId: string) =>
  (await db.listingVersion.findMany({ where: { listingId }, orderBy: { version: 'asc' } })).map(({ open }) => open)

/** An owner and an operator, new for each test of the file, and what they do to a listing. */
export function listingDesk() {
  const people = {} as People
  beforeEach(async () => {
    await db.setting.deleteMany()
    people.owner = await makeOwner()
    people.operator = await makeOperatorActor()
  })
  const approve = async (listingId: string) => approveListing(people.operator, await read(listingId))
  const reject = async (listingId: string, reason = '直してください') =>
    rejectListing(people.operator, { ...(await read(listingId)), reason })
  const submit = async (listingId: string, acceptsFindings = true) =>
    submitListing(people.owner.actor, { listingId, revision: (await read(listingId)).revision, acceptsFindings })
  const edit = async (listingId: string, changed: FieldValues, revision?: number) =>
    saveDraft(people.owner.actor, {
      listingId,
      revision: revision ?? (await read(listingId)).revision,
      fields: rawOf(fieldsOf(of), changed),
    })
  const draft = async (given: FieldValues = sayable): Promise<string> => {
    const input = { listingId: randomUUID(), ...of, participantId: undefined }
    const { listingId } = await startListing(people.owner.actor, input)
    await edit(listingId, given)
    return listingId
  }
  return { people, stored, read, versionsOf, approve, reject, submit, edit, draft }
}
