import { useT } from '#app/i18n/use-t.tsx'
import type { Share } from '../queries/get-share.server.ts'

/** On paper a page needs its address: to be typed, or to be read by a telephone. */
export function PrintFoot({ id, share }: { id: string; share: Share }) {
  const { t } = useT()
  return (
    <footer className="hidden break-inside-avoid items-center gap-5 border-t border-line pt-5 print:flex">
      {/* Not lazy: what a printer would have to wait for is left out. */}
      <img src={`/listings/${id}/qr`} alt="" width={110} height={110} decoding="async" />
      <div className="grid gap-1">
        <p className="font-bold">{t('common.appNameLong')}</p>
        <p className="wrap-anywhere">{share.url}</p>
        <p className="text-small text-ink-soft">{t('disclosure.page.printNote')}</p>
      </div>
    </footer>
  )
}
