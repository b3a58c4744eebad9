import { useRef, useState, useSyncExternalStore } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Share } from '../queries/get-share.server.ts'

const never = () => () => undefined

/** Something only a browser with JavaScript has; on the server, and until the page is taken over, it is not there. */
const useInBrowser = (has: () => boolean): boolean => useSyncExternalStore(never, has, () => false)

/** Passing a listing on: the address to copy, a mail, the device's own way, a code for the telephone. */
export function ShareListing({ id, share }: { id: string; share: Share }) {
  const { t } = useT()
  const canCopy = useInBrowser(() => 'clipboard' in navigator)
  const canShare = useInBrowser(() => typeof navigator.share === 'function')
  const [isCopied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  // Asked for while the server draws the page too, so that the browser has the words when the buttons come.
  const words = {
    copy: t('disclosure.share.copy'),
    copied: t('disclosure.share.copied'),
    share: t('disclosure.share.device'),
  }
  const { url, title, description } = share
  const copy = async () => {
    field.current?.select()
    await navigator.clipboard.writeText(url)
    setCopied(true)
  }
  const mail = `mailto:?${new URLSearchParams({ subject: title, body: `${title}\n${url}` }).toString().replaceAll('+', '%20')}`
  return (
    <Disclosure summary={t('disclosure.share.title')} className="no-print">
      <div className="grid gap-4">
        <p className="phrase text-small text-ink-soft">{t('disclosure.share.lead')}</p>
        <TextField
          ref={field}
          name="address"
          label={t('disclosure.share.address')}
          defaultValue={url}
          readOnly
          unmarked
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {canCopy && (
            <Button
              type="button"
              variant="secondary"
              size="small"
              icon={isCopied ? 'check' : 'copy'}
              onClick={() => void copy().catch(() => setCopied(false))}
            >
              {isCopied ? words.copied : words.copy}
            </Button>
          )}
          {canShare && (
            <Button
              type="button"
              variant="secondary"
              size="small"
              icon="share"
              onClick={() => void navigator.share({ url, title, text: description }).catch(() => undefined)}
            >
              {words.share}
            </Button>
          )}
          <a href={mail} className="link touch gap-2">
            <Icon name="mail" />
            {t('disclosure.share.mail')}
          </a>
        </div>
        <p role="status" className="sr-only">
          {isCopied ? words.copied : ''}
        </p>
        <figure className="grid justify-items-start gap-2">
          <img
            src={`/listings/${id}/qr`}
            alt={t('disclosure.share.code')}
            width={160}
            height={160}
            loading="lazy"
            className="rounded-8 border border-line bg-[#fff]"
          />
          <figcaption className="text-small text-ink-soft">{t('disclosure.share.codeText')}</figcaption>
        </figure>
      </div>
    </Disclosure>
  )
}
