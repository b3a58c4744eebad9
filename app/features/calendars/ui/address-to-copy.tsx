import { useRef, useState, useSyncExternalStore } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/text-field.tsx'

const never = () => () => undefined

/** An address in a field, with a button that copies it where the browser can. */
export function AddressToCopy({ address }: { address: string }) {
  const { t } = useT()
  const canCopy = useSyncExternalStore(
    never,
    () => 'clipboard' in navigator,
    () => false,
  )
  const [isCopied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const copy = async () => {
    field.current?.select()
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className="grid gap-4">
      <TextField
        ref={field}
        name="address"
        id="address"
        label={t('calendars.address')}
        defaultValue={address}
        readOnly
        unmarked
      />
      {canCopy && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="button" variant="secondary" onClick={() => void copy()}>
            {t('calendars.copy')}
          </Button>
          <span role="status">{isCopied && t('calendars.copied')}</span>
        </div>
      )}
    </div>
  )
}
