import { useEffect, useRef } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { useHasScript } from './use-has-script.ts'
import { useShortcutsOff } from './use-shortcuts-off.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"])'))

/** The rows one can see: each has a link for wide and one for narrow screens. */
function moveInQueue(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-case-link]')].filter((link) => link.offsetParent)
  const row = document.activeElement?.closest('[data-case]') ?? document.querySelector('[data-case="chosen"]')
  const here = links.findIndex((link) => row?.contains(link))
  links[here < 0 ? 0 : Math.min(links.length - 1, Math.max(0, here + by))]?.focus()
}

function goTo(id: string): void {
  const field = document.getElementById(id)
  const details = field?.closest('details')
  if (details) details.open = true
  field?.focus()
}

function openHelp(help: HTMLElement | null): void {
  const details = help?.querySelector('details')
  if (details) details.open = true
  help?.querySelector('summary')?.focus()
}

/**
 * Single keys for the bench, never while something is typed, and to be turned off (WCAG 2.1.4). Everything they do is done by
 * links and fields as well; without JavaScript they are not spoken of.
 */
export function Shortcuts({ hasQueue }: { hasQueue: boolean }) {
  const { t } = useT()
  const help = useRef<HTMLDivElement>(null)
  const hasScript = useHasScript()
  const [isOff, setOff] = useShortcutsOff()
  useEffect(() => {
    if (isOff) return
    const actions: Record<string, () => void> = {
      ...(hasQueue ? { j: () => moveInQueue(1), k: () => moveInQueue(-1) } : {}),
      n: () => goTo('note-memo'),
      s: () => goTo('set_step-step'),
      '?': () => openHelp(help.current),
    }
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key]
      if (!action || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target))
        return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOff, hasQueue])
  const keys = [...(hasQueue ? (['j', 'k', 'enter'] as const) : []), ...(['n', 's', 'help'] as const)]
  return (
    <div ref={help} className="no-print" hidden={!hasScript}>
      <Disclosure summary={t('bench.keys.title')}>
        <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          {keys.map((key) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded-4 border border-line-strong px-2 py-0.5">{t(`bench.keys.${key}.key`)}</kbd>
              </dt>
              <dd>{t(`bench.keys.${key}.does`)}</dd>
            </div>
          ))}
        </dl>
        <CheckboxField
          name="shortcuts"
          id="shortcuts"
          label={t('bench.keys.use')}
          unmarked
          defaultChecked={!isOff}
          onChange={({ currentTarget }) => setOff(!currentTarget.checked)}
        />
      </Disclosure>
    </div>
  )
}
