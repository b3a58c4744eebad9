import { INDUSTRIES } from '#search/knowledge/industries.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'

/** Divisions of the industry classification with the codes under them, for a grouped select; the words are in i18n `industries`. */
export const industryGroups = (): { division: string; codes: string[] }[] => {
  const all = [...INDUSTRIES.values()]
  return all
    .filter(({ code, division }) => code === division)
    .map(({ code }) => ({ division: code, codes: all.filter((one) => one.division === code).map((one) => one.code) }))
}

/** The prefectures from north to south; the words are in i18n `prefectures`. */
export const prefectureNames = (): string[] => [...PREFECTURES.keys()]
