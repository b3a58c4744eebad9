import { useT } from '#app/i18n/use-t.tsx'
import type { FormChoices } from '../queries/get-new-listing.server.ts'

/** Industries and prefectures as options, in the page's language. */
export function useSelectOptions({ industries, prefectures }: FormChoices) {
  const { t, dynamic } = useT()
  return {
    industry: industries.map(({ division, codes }) => {
      const label = dynamic(`industries.${division}`)
      const whole = { value: division, label: t('participants.form.wholeGroup', { name: label }) }
      const parts = codes
        .filter((code) => code !== division)
        .map((code) => ({ value: code, label: dynamic(`industries.${code}`) }))
      return { label, options: [whole, ...parts] }
    }),
    prefecture: prefectures.map((name) => ({ value: name, label: dynamic(`prefectures.${name}`) })),
  }
}
