import { Link } from '@remix-run/react'
import { type MouseEvent } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { useHasScript } from './use-has-script.ts'
import type { Reply } from '../queries/list-replies.server.ts'

/** React notices a value that was set through the prototype, as if it had been typed. */
function put(area: HTMLTextAreaElement, text: string): void {
  const before = area.value.trimEnd()
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
  set?.call(area, before ? `${before}\n${text}` : text)
  area.dispatchEvent(new Event('input', { bubbles: true }))
  area.focus()
}

/**
 * A navigator's own short texts beside a field of the same form. Without JavaScript they stand there to be copied.
 * @param into the name of the text area
 */
export function QuickReplies({ replies, into }: { replies: Reply[]; into: string }) {
  const { t } = useT()
  const canInsert = useHasScript()
  const insert = (text: string) => (event: MouseEvent<HTMLButtonElement>) => {
    const area = event.currentTarget.form?.elements.namedItem(into)
    if (area instanceof HTMLTextAreaElement) put(area, text)
  }
  return (
    <Disclosure summary={t('bench.replies.title')}>
      <div className="grid gap-4">
        {replies.length === 0 && <p>{t('bench.replies.empty')}</p>}
        <ul className="grid gap-4">
          {replies.map(({ id, name, text }) => (
            <li key={id} className="grid gap-2">
              <p className="font-bold wrap-anywhere">{name}</p>
              <p className="rounded-8 bg-sunken p-3 whitespace-pre-wrap wrap-anywhere">{text}</p>
              <div hidden={!canInsert}>
                <Button type="button" variant="secondary" size="small" onClick={insert(text)}>
                  {t('bench.replies.insert', { name })}
                </Button>
              </div>
            </li>
          ))}
        </ul>
        <p>
          <Link to="/desk/replies">{t('bench.replies.manage')}</Link>
        </p>
      </div>
    </Disclosure>
  )
}
