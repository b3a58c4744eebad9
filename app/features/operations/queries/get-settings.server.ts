import { autoApprovedTracks, listingDays, lookAlikesNeeded, reminderDays } from '#app/features/listings/settings.ts'
import {
  excludedGoods,
  productsAtOnce,
  programmeNavigators,
  supportMonths,
  visitsPerCompany,
} from '#app/features/navigators/settings.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { readSettings } from '#app/platform/settings/read-settings.server.ts'

/** What goes back with a form, and when one of its settings was chosen last. */
interface Marks {
  seen: string
  changedAt: string | null
}

export interface ListingSettings extends Marks {
  autoApproved: readonly string[]
  days: number
  reminderDays: number
  lookAlikesNeeded: number
}

/** The rules of the navigators' programme. */
export interface ProgrammeSettings extends Marks {
  supportMonths: number
  productsAtOnce: number
  excludedGoods: readonly string[]
  programmeNavigators: number
  visitsPerCompany: number
}

export interface SettingsPage extends ListingSettings {
  programme: ProgrammeSettings
  /** How many navigators there are now. */
  navigators: number
}

const ofListings = { autoApproved: autoApprovedTracks, days: listingDays, reminderDays, lookAlikesNeeded }
const ofProgramme = { supportMonths, productsAtOnce, excludedGoods, programmeNavigators, visitsPerCompany }

/** The settings of listings, with a mark of when each was chosen. @param client `db` or a transaction */
export async function readListingSettings(client: Tx): Promise<ListingSettings> {
  const { values, ...marks } = await readSettings(client, ofListings)
  return { ...values, ...marks }
}

/** The rules of the programme, likewise. */
export async function readProgrammeSettings(client: Tx): Promise<ProgrammeSettings> {
  const { values, ...marks } = await readSettings(client, ofProgramme)
  return { ...values, ...marks }
}

/** @throws AppError request.forbidden */
export async function getSettings(actor: Actor): Promise<SettingsPage> {
  requirePermission(actor, 'settings:change')
  const [listings, programme, navigators] = await Promise.all([
    readListingSettings(db),
    readProgrammeSettings(db),
    db.navigator.count(),
  ])
  return { ...listings, programme, navigators }
}
