import { z } from 'zod'
import { defineSetting } from '#app/platform/settings/setting.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { EXCLUDED_GOODS_MAX, EXCLUDED_WORD_MAX } from './limits.ts'

const between = (min: number, max: number) => z.number().int().min(min).max(max)

// Initial values: the navigator programme of Tokyo's 公社 (support up to two years from the decision, two products of a company at a
// time, medicines and cosmetics excluded, 60 navigators).

/** Months a company is supported, counted from the day the first introduction for it was brokered. */
export const supportMonths = defineSetting('navigators.support_months', between(1, 120), 24)

/** So many products of one company are brokered by navigators at a time. */
export const productsAtOnce = defineSetting('navigators.products_at_once', between(1, 50), 2)

/** Goods no navigator brokers, as words a product's listing may not name. */
export const excludedGoods = defineSetting<readonly string[]>(
  'navigators.excluded_goods',
  z.array(z.string().min(1).max(EXCLUDED_WORD_MAX)).max(EXCLUDED_GOODS_MAX),
  [...new Set(allTracks.flatMap(({ programme }) => programme?.excludedGoods ?? []))],
)

/** How many navigators the programme has. */
export const programmeNavigators = defineSetting('navigators.in_programme', between(1, 1_000), 60)

/** Visits planned to a company. Initial value: the field programme of the succession support (800 new companies, 2,400 visits in all). */
export const visitsPerCompany = defineSetting('navigators.visits_per_company', between(1, 50), 3)
