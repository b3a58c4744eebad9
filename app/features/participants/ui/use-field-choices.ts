import { useT } from '#app/i18n/use-t.tsx'
import type { ChoiceGroup } from '#app/ui/grouped-checkboxes.tsx'
import type { ProfileChoices } from '../profile-choices.ts'

interface Option {
  value: string
  label: string
}

/** Industries, prefectures and Tokyo's municipalities in the page's language: options for one, groups for several. */
export interface FieldChoices {
  industry: { key: string; label: string; options: Option[] }[]
  prefecture: Option[]
  /** The municipalities of the one prefecture they are listed for. */
  towns: { prefecture: string; groups: { label: string; options: Option[] }[] }
  industries: ChoiceGroup[]
  prefectures: ChoiceGroup[]
}

/** @param choices the lists as the loader sends them (`profileChoices()`) */
export function useFieldChoices({ industries, prefectures, regions = [], tokyo }: ProfileChoices): FieldChoices {
  const { t, dynamic } = useT()
  const named = (prefix: string) => (value: string) => ({ value, label: dynamic(`${prefix}.${value}`) })
  const industry = industries.map(({ division, codes }) => {
    const label = dynamic(`industries.${division}`)
    const whole = { value: division, label: t('participants.form.wholeGroup', { name: label }) }
    const parts = codes.filter((code) => code !== division).map(named('industries'))
    return { key: division, label, options: [whole, ...parts] }
  })
  return {
    industry,
    prefecture: prefectures.map(named('prefectures')),
    towns: {
      prefecture: tokyo?.prefecture ?? '',
      groups: (tokyo?.areas ?? []).map(({ area, names }) => ({
        label: t(`participants.areas.${area}`),
        options: names.map(named('municipalities')),
      })),
    },
    industries: industry.map(({ key, label, options }) => ({ key, label, choices: options })),
    prefectures: regions.map(({ region, prefectures: names }) => ({
      key: region,
      label: dynamic(`common.regions.${region}`),
      choices: names.map(named('prefectures')),
    })),
  }
}
