/** The first year of each era. */
const ERAS = [
  ['令和', 2019],
  ['平成', 1989],
  ['昭和', 1926],
  ['大正', 1912],
  ['明治', 1868],
] as const

/** A year as the calendar of the eras has it: 昭和43年. Undefined before 1868. */
export function eraYear(year: number): string | undefined {
  const era = ERAS.find(([, first]) => year >= first)
  return era && `${era[0]}${year === era[1] ? '元' : year - era[1] + 1}年`
}
