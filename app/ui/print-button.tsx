import { useSyncExternalStore } from 'react'
import { Button } from './button.tsx'

const never = () => () => undefined

/** Prints the page; not shown where there is no JavaScript, as the browser's own menu does the same. */
export function PrintButton({ label }: { label: string }) {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!isInBrowser) return null
  return (
    <div className="no-print">
      <Button type="button" variant="secondary" icon="print" onClick={() => window.print()}>
        {label}
      </Button>
    </div>
  )
}
