import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { FieldValues } from '#app/tracks/field.ts'
import { readSwitches } from '#app/tracks/switches.ts'
import { fieldsOf, splitValues } from '../listing-values.ts'
import { type Rewritten, rewriteListings } from './write-rows.server.ts'

const ofCaller = systemScope('listings the caller has found and locked')

/** Puts listings back to what they said in a version, as their next version; their caller has locked them. */
export async function restoreVersions(
  { tx, now }: CommandContext,
  wanted: readonly { listingId: string; version: number }[],
): Promise<void> {
  if (wanted.length === 0) return
  const ids = wanted.map(({ listingId }) => listingId)
  const [listings, versions] = await Promise.all([
    tx.listing.findMany({ where: { id: { in: ids }, ...ofCaller }, select: { id: true, track: true, side: true } }),
    tx.listingVersion.findMany({ where: { listingId: { in: ids }, ...ofCaller } }),
  ])
  const known = new Map(listings.map((listing) => [listing.id, listing]))
  const kept = new Map(versions.map((version) => [`${version.listingId} ${version.version}`, version]))
  const rows = wanted.map(({ listingId, version }): Rewritten => {
    const listing = known.get(listingId)
    const said = kept.get(`${listingId} ${version}`)
    if (!listing || !said) throw new Error('a version that was kept is not there')
    const fields = fieldsOf(listing)
    const values = { ...(said.open as object), ...(said.confidential as object) } as FieldValues
    return { id: listingId, stored: splitValues(fields, values, readSwitches(fields, said.switches)) }
  })
  await rewriteListings(tx, rows, now)
}
