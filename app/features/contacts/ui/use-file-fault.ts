import { useT } from '#app/i18n/use-t.tsx'
import { decodeFormError } from '#app/platform/form/error-map.ts'

/** What keeps a whole file from being read, in words. */
export function useFileFault() {
  const { dynamic } = useT()
  return (encoded: string): string => {
    const { key, params } = decodeFormError(encoded)
    const column = params['column']
    const named = column === undefined ? params : { ...params, column: dynamic(`contacts.fields.${column}`) }
    return dynamic(`contacts.import.faults.${key}`, named)
  }
}
