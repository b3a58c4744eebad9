import { account } from './rows/account.ts'
import { bookings } from './rows/bookings.ts'
import { team } from './rows/team.ts'
import { desk } from './rows/desk.ts'
import { deals } from './rows/deals.ts'
import { interest } from './rows/interest.ts'
import { imports } from './rows/imports.ts'
import { introductions } from './rows/introductions.ts'
import { listings } from './rows/listings.ts'
import { referrers } from './rows/referrers.ts'
import { site } from './rows/site.ts'
import { uploads } from './rows/uploads.ts'
import type { Rows } from './row.ts'

/** Every door of the house and who gets in. A route without a row fails the test, and a row without a route. */
export const table: Rows = {
  ...site,
  ...account,
  ...team,
  ...listings,
  ...interest,
  ...introductions,
  ...desk,
  ...deals,
  ...bookings,
  ...uploads,
  ...imports,
  ...referrers,
}
