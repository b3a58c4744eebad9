import { useSyncExternalStore } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'

const never = () => () => undefined

/** Prints the page; not shown where there is no JavaScript, as the browser's own menu does the same. */
export function PrintButton() {
  const { t } = useT()
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  // Asked for on the server as well, where it is not shown: the browser is handed the texts the server asked for.
  const label = t('nda.print')
  if (!isInBrowser) return null
  return (
    <div className="no-print">
      <Button type="button" variant="secondary" icon="print" onClick={() => window.print()}>
        {label}
      </Button>
    </div>
  )
}
