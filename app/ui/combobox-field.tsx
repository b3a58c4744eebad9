import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { cx } from './cx.ts'
import { FieldFrame } from './field-frame.tsx'
import { resolveField, type FieldProps } from './field-source.ts'

export interface ComboboxOption {
  value: string
  label: string
  /** The word it was found by, where that is not its own. */
  foundBy?: string
}

export interface ComboboxFieldProps extends FieldProps {
  /** What is chosen at first. */
  initial?: ComboboxOption
  /** Text that was sent and is no choice; shown as typed. */
  initialText?: string
  /** The entries for what is typed, the best first. */
  find: (typed: string) => Promise<ComboboxOption[]>
  words: {
    nothing: string
    foundBy: (word: string) => string
    count: (count: number) => string
    chosen: (label: string) => string
  }
  placeholder?: string
}

interface State {
  text: string
  chosen: ComboboxOption | undefined
  options: ComboboxOption[] | undefined
  active: number
}

const CLOSED = { options: undefined, active: -1 }

/** What the keys do to an open list: undefined for keys the box itself answers. */
function nextActive(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (active + 1) % count
  if (key === 'ArrowUp') return (active <= 0 ? count : active) - 1
  return undefined
}

function useCombobox({ initial, initialText, find }: Pick<ComboboxFieldProps, 'initial' | 'initialText' | 'find'>) {
  const [state, setState] = useState<State>({
    ...CLOSED,
    text: initial?.label ?? initialText ?? '',
    chosen: initial,
  })
  const asked = useRef('')
  const ask = (typed: string) => {
    asked.current = typed
    void find(typed).then((options) => {
      // Answers to what was typed before come too late.
      if (asked.current === typed) setState((now) => ({ ...now, options, active: options.length > 0 ? 0 : -1 }))
    })
  }
  const type = (text: string) => {
    setState((now) => ({ ...now, text, chosen: undefined, ...(text.trim() === '' ? CLOSED : {}) }))
    if (text.trim() === '') asked.current = ''
    else ask(text)
  }
  const choose = (option: ComboboxOption) => {
    asked.current = ''
    setState({ ...CLOSED, text: option.label, chosen: option })
  }
  const close = () => {
    asked.current = ''
    setState((now) => ({ ...now, ...CLOSED }))
  }
  const move = (active: number) => setState((now) => ({ ...now, active }))
  return { state, ask, type, choose, close, move }
}

/**
 * A box to type into that offers entries, by the ARIA combobox pattern: arrows move, Enter takes, Escape closes. The form
 * is sent the value of what was chosen, or the text as typed, which the server then refuses with the text kept. Needs
 * JavaScript: without it the page shows a select of the same name instead.
 */
export function ComboboxField(props: ComboboxFieldProps) {
  const { words, placeholder } = props
  const field = resolveField(props)
  const listId = useId()
  const { state, ask, type, choose, close, move } = useCombobox(props)
  const { text, chosen, options, active } = state
  const isOpen = options !== undefined
  const count = options?.length ?? 0
  const optionId = (at: number) => `${listId}-${at}`
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && isOpen && options[active]) {
      event.preventDefault()
      choose(options[active])
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !isOpen && text.trim() !== '') {
      event.preventDefault()
      ask(text)
    } else if (count > 0) {
      const next = nextActive(event.key, active, count)
      if (next === undefined) return
      event.preventDefault()
      move(next)
    }
  }
  const { name, ...control } = field.control
  return (
    <FieldFrame props={props} field={field}>
      <input type="hidden" name={name} value={chosen?.value ?? text} form={field.control.form} />
      <div className="relative max-w-2xl">
        <input
          {...control}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen && count > 0}
          aria-controls={listId}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          autoComplete="off"
          className="input"
          placeholder={placeholder}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={close}
        />
        <div
          id={listId}
          role="listbox"
          aria-label={typeof props.label === 'string' ? props.label : undefined}
          hidden={count === 0}
          className="absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-y-auto rounded-8 border border-line-strong bg-surface shadow-lift"
        >
          {options?.map((option, at) => (
            <div
              key={option.value}
              id={optionId(at)}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={cx('cursor-pointer px-3.5 py-2.5', at === active && 'bg-ai-soft text-ai-strong')}
              onMouseMove={() => at !== active && move(at)}
              // At the press, not at the click: by then the box has lost the focus, and the list is closed.
              onMouseDown={(event) => {
                event.preventDefault()
                choose(option)
              }}
            >
              {option.label}
              {option.foundBy && (
                <span className="block text-small text-ink-soft">{words.foundBy(option.foundBy)}</span>
              )}
            </div>
          ))}
        </div>
      </div>
      <output className="block min-h-[1.65em] text-small text-ink-soft" aria-live="polite">
        {chosen ? words.chosen(chosen.label) : isOpen && (count > 0 ? words.count(count) : words.nothing)}
      </output>
    </FieldFrame>
  )
}
