import { useNavigate } from '@remix-run/react'
import type { KeyboardEvent } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import type { TextKey } from '#app/i18n/text-key.ts'
import { useIsHydrated } from '#app/features/participants/ui/use-is-hydrated.ts'
import { cx } from '#app/ui/cx.ts'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { resolveField } from '#app/ui/field-source.ts'
import type { Suggestion } from './suggestions.server.ts'
import { useSuggestions } from './use-suggestions.ts'

const LIST = 'search-suggestions'
const optionId = (at: number) => `${LIST}-${at}`

/** Which suggestion a key leads to; one step before the first and behind the last lies the box itself, -1. */
function nextActive(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return active + 1 === count ? -1 : active + 1
  if (key === 'ArrowUp') return active === -1 ? count - 1 : active - 1
  return undefined
}

function Options({
  found,
  active,
  choose,
}: {
  found: Suggestion[]
  active: number
  choose: (one: Suggestion) => void
}) {
  const { t } = useT()
  return found.map((suggestion, at) => (
    <div
      key={suggestion.to}
      id={optionId(at)}
      role="option"
      tabIndex={-1}
      aria-selected={at === active}
      className={cx(
        'flex min-h-11 cursor-pointer items-center justify-between gap-4 px-3.5 py-2 hover:bg-ai-soft',
        at === active && 'bg-ai-soft text-ai-strong',
      )}
      // At the press: by the click the box has lost the focus, and the list is closed.
      onMouseDown={(event) => {
        event.preventDefault()
        choose(suggestion)
      }}
    >
      <span>{suggestion.label}</span>
      <span className="shrink-0 text-small text-ink-soft">
        {t(`directory.suggestions.${suggestion.kind}` satisfies TextKey)}
      </span>
    </div>
  ))
}

/**
 * The keyword, with suggestions by the ARIA combobox pattern: arrows move through them, Enter follows one, Escape closes.
 * Without JavaScript, and while nothing is chosen, it is the box of a plain form.
 */
export function SearchBox({ words }: { words: string }) {
  const { t } = useT()
  const navigate = useNavigate()
  const { found, active, setActive, ask, close } = useSuggestions()
  const props = { name: 'q', label: t('directory.keyword'), hint: t('directory.keywordHint'), unmarked: true }
  const field = resolveField(props)
  const count = found.length
  const choose = ({ to }: Suggestion) => {
    close()
    navigate(to)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || count === 0) return
    const chosen = found[active]
    const next = nextActive(event.key, active, count)
    if (next !== undefined) setActive(next)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else return
    event.preventDefault()
  }
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': count > 0,
    'aria-controls': LIST,
    'aria-activedescendant': active >= 0 ? optionId(active) : undefined,
    autoComplete: 'off',
  } as const
  return (
    <FieldFrame props={{ ...props, className: 'min-w-0 max-w-2xl grow basis-72' }} field={field}>
      <div className="relative max-w-2xl">
        <input
          {...field.control}
          {...(useIsHydrated() ? combobox : {})}
          type="search"
          className="input"
          defaultValue={words}
          maxLength={200}
          onChange={(event) => ask(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={close}
        />
        <div
          id={LIST}
          role="listbox"
          aria-label={t('directory.suggestions.title')}
          hidden={count === 0}
          className="absolute inset-x-0 top-full z-10 mt-1 max-h-96 overflow-y-auto rounded-8 border border-line-strong bg-surface shadow-lift"
        >
          <Options found={found} active={active} choose={choose} />
        </div>
        <output className="sr-only">{count > 0 && t('directory.suggestions.count', { count })}</output>
      </div>
    </FieldFrame>
  )
}
