import { accounts } from './ja/accounts.ts'
import { bookings } from './ja/bookings.ts'
import { billing } from './ja/billing.ts'
import { payments } from './ja/payments.ts'
import { payouts } from './ja/payouts.ts'
import { legal } from './ja/legal.ts'
import { royalties } from './ja/royalties.ts'
import { ledger } from './ja/ledger.ts'
import { milestones } from './ja/milestones.ts'
import { invoices } from './ja/invoices.ts'
import { common } from './ja/shared-words.ts'
import { deals } from './ja/deals.ts'
import { directory } from './ja/directory.ts'
import { disclosure } from './ja/disclosure.ts'
import { errors } from './ja/errors.ts'
import { fees } from './ja/fees.ts'
import { form } from './ja/form.ts'
import { home } from './ja/home.ts'
import { industries } from './ja/industries.ts'
import { introductions } from './ja/introductions.ts'
import { listings } from './ja/listings.ts'
import { matching } from './ja/matching.ts'
import { nda } from './ja/nda.ts'
import { operations } from './ja/operations.ts'
import { participants } from './ja/participants.ts'
import { prefectures } from './ja/prefectures.ts'
import { site } from './ja/site.ts'
import { verification } from './ja/verification.ts'
import { referrers } from './ja/referrers.ts'
import { team } from './ja/team.ts'
import { notices } from './ja/notices.ts'
import { contacts } from './ja/contacts.ts'
import { calendars } from './ja/calendars.ts'
import { tasks } from './ja/tasks.ts'
import { visits } from './ja/visits.ts'
import { waivers } from './ja/waivers.ts'
import { navigators } from './ja/navigators.ts'
import { imports } from './ja/imports.ts'
import { questions } from './ja/questions.ts'
import { favourites } from './ja/favourites.ts'
import { matchMails } from './ja/match-mails.ts'
import { savedSearches } from './ja/saved-searches.ts'
import { images } from './ja/images.ts'
import { profiles } from './ja/profiles.ts'
import { municipalities } from './ja/municipalities.ts'
import { settings } from './ja/settings.ts'
import { sendings } from './ja/sendings.ts'
import { bench } from './ja/bench.ts'
import { unmade } from './ja/unmade.ts'
import { listingCheck } from './ja/listing-check.ts'
import { readiness } from './ja/readiness.ts'
import { readings } from './ja/readings.ts'
import { ownData } from './ja/own-data.ts'
import { tracks } from '#app/tracks/labels-ja.ts'

/** All Japanese text; one chunk of the browser bundle. English has the same shape. */
export const ja = {
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
}
