import { accounts } from './en/accounts.ts'
import { bookings } from './en/bookings.ts'
import { billing } from './en/billing.ts'
import { payments } from './en/payments.ts'
import { payouts } from './en/payouts.ts'
import { legal } from './en/legal.ts'
import { royalties } from './en/royalties.ts'
import { ledger } from './en/ledger.ts'
import { milestones } from './en/milestones.ts'
import { invoices } from './en/invoices.ts'
import { common } from './en/shared-words.ts'
import { deals } from './en/deals.ts'
import { directory } from './en/directory.ts'
import { disclosure } from './en/disclosure.ts'
import { errors } from './en/errors.ts'
import { fees } from './en/fees.ts'
import { form } from './en/form.ts'
import { home } from './en/home.ts'
import { industries } from './en/industries.ts'
import { introductions } from './en/introductions.ts'
import { listings } from './en/listings.ts'
import { matching } from './en/matching.ts'
import { nda } from './en/nda.ts'
import { operations } from './en/operations.ts'
import { participants } from './en/participants.ts'
import { prefectures } from './en/prefectures.ts'
import { site } from './en/site.ts'
import { verification } from './en/verification.ts'
import { referrers } from './en/referrers.ts'
import { team } from './en/team.ts'
import { notices } from './en/notices.ts'
import { contacts } from './en/contacts.ts'
import { calendars } from './en/calendars.ts'
import { tasks } from './en/tasks.ts'
import { visits } from './en/visits.ts'
import { waivers } from './en/waivers.ts'
import { navigators } from './en/navigators.ts'
import { imports } from './en/imports.ts'
import { questions } from './en/questions.ts'
import { favourites } from './en/favourites.ts'
import { matchMails } from './en/match-mails.ts'
import { savedSearches } from './en/saved-searches.ts'
import { images } from './en/images.ts'
import { profiles } from './en/profiles.ts'
import { municipalities } from './en/municipalities.ts'
import { settings } from './en/settings.ts'
import { sendings } from './en/sendings.ts'
import { bench } from './en/bench.ts'
import { unmade } from './en/unmade.ts'
import { listingCheck } from './en/listing-check.ts'
import { readiness } from './en/readiness.ts'
import { readings } from './en/readings.ts'
import { ownData } from './en/own-data.ts'
import { tracks } from '#app/tracks/labels-en.ts'
import type { ja } from './resources-ja.ts'
import type { TextsLike } from './text-key.ts'

/** All English text. */
export const en = {
  common,
  errors,
  form,
  accounts,
  participants,
  listings,
  directory,
  matching,
  introductions,
  deals,
  nda,
  disclosure,
  fees,
  billing,
  bookings,
  payments,
  payouts,
  ledger,
  invoices,
  milestones,
  legal,
  royalties,
  home,
  operations,
  site,
  industries,
  prefectures,
  verification,
  referrers,
  team,
  notices,
  navigators,
  contacts,
  tasks,
  visits,
  waivers,
  calendars,
  imports,
  questions,
  favourites,
  savedSearches,
  matchMails,
  images,
  profiles,
  municipalities,
  settings,
  listingCheck,
  readiness,
  ownData,
  unmade,
  bench,
  sendings,
  readings,
  tracks,
} satisfies TextsLike<typeof ja>
