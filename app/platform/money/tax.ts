import { shareOf, type Yen } from './yen.ts'

/** Standard rate of consumption tax since 2019-10-01 (Consumption Tax Act, art. 29, with local consumption tax). */
const CONSUMPTION_TAX_PERCENT = 10

/** Tax on the sum of one invoice at one rate: rounded down once, never per line (Consumption Tax Act Enforcement Order, art. 70-10). */
export function consumptionTax(netYen: Yen, percent: number = CONSUMPTION_TAX_PERCENT): Yen {
  return shareOf(netYen, percent, 100)
}
