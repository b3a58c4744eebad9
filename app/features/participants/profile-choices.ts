import { INDUSTRIES } from '#search/knowledge/industries.ts'
import { MUNICIPALITIES, TOKYO, TOKYO_AREAS, type TokyoArea } from '#search/knowledge/municipalities.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'

/** Divisions of the industry classification with the codes under them, for a grouped select; the words are in i18n `industries`. */
export const industryGroups = (): { division: string; codes: string[] }[] => {
  const all = [...INDUSTRIES.values()]
  return all
    .filter(({ code, division }) => code === division)
    .map(({ code }) => ({ division: code, codes: all.filter((one) => one.division === code).map((one) => one.code) }))
}

/** What the lists of a form choose from, as a loader sends it. */
export interface ProfileChoices {
  industries: { division: string; codes: string[] }[]
  prefectures: string[]
  /** The same prefectures by region; needed where several may be chosen. */
  regions?: { region: string; prefectures: string[] }[]
  /** Needed where a municipality is asked for. */
  tokyo?: TokyoTowns
}

/** Tokyo's municipalities by wards, Tama and islands; no areas where none is asked for. */
interface TokyoTowns {
  prefecture: string
  areas: { area: TokyoArea; names: string[] }[]
}

/** The prefectures of each region, from north to south. */
export function prefectureRegions(): { region: string; prefectures: string[] }[] {
  const all = [...PREFECTURES.values()]
  const regions = [...new Set(all.map(({ region }) => region))]
  return regions.map((region) => ({
    region,
    prefectures: all.filter((one) => one.region === region).map(({ name }) => name),
  }))
}

/** The prefectures from north to south; the words are in i18n `prefectures`. */
export const prefectureNames = (): string[] => [...PREFECTURES.keys()]

/** Tokyo's municipalities by wards, Tama and islands; the words are in i18n `municipalities`. */
export const tokyoAreas = (): TokyoTowns => ({
  prefecture: TOKYO,
  areas: TOKYO_AREAS.map((area) => ({
    area,
    names: [...MUNICIPALITIES.values()].filter((one) => one.area === area).map(({ name }) => name),
  })),
})
