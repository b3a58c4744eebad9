import { parseYen } from '#app/platform/money/parse-yen.ts'
import { formatYenProse } from './format.ts'
import { useT } from './use-t.tsx'

/** Says a typed sum in words, for `YenField`. @param unread what is said of one that cannot be read */
export function useYenReadBack(unread: string | null = null): (typed: string) => string | null {
  const { locale } = useT()
  return (typed) => {
    const amount = parseYen(typed)
    return amount === undefined ? unread : formatYenProse(amount, locale)
  }
}
