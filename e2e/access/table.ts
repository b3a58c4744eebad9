import { account } from './rows/account.ts'
import { deals } from './rows/deals.ts'
import { introductions } from './rows/introductions.ts'
import { listings } from './rows/listings.ts'
import { site } from './rows/site.ts'
import type { Rows } from './row.ts'

/** Every door of the house and who gets in. A route without a row fails the test, and a row without a route. */
export const table: Rows = { ...site, ...account, ...listings, ...introductions, ...deals }
