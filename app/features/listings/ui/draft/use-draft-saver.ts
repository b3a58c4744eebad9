import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { DraftMarks } from '../../draft-marks.ts'
import { DraftSaver, type Entries, type SaveOutcome } from '../../draft-saver.ts'

const QUIET_MS = 2_000
const AGAIN_MS = 10_000
/** A connection that says nothing for so long counts as none. */
const PATIENCE_MS = 30_000

/** `waiting`: saving by itself, nothing to tell yet. `manual`: no script runs, the buttons save. */
export type SaveState = { kind: 'manual' | 'waiting' | 'saved' | 'failed' | 'ended' | 'gone' | 'too_large' }

async function send<A>(url: string, entries: Entries, isLeaving: boolean): Promise<SaveOutcome<A>> {
  const body = new FormData()
  for (const [name, value] of entries) body.append(name, value)
  const patience = isLeaving ? { keepalive: true } : { signal: AbortSignal.timeout(PATIENCE_MS) }
  try {
    const response = await fetch(url, { method: 'POST', body, redirect: 'manual', ...patience })
    if (response.type === 'opaqueredirect') return { kind: 'ended' }
    if (response.ok) return { kind: 'saved', answer: (await response.json()) as A }
    if (response.status === 413) return { kind: 'too_large' }
    return { kind: [403, 404, 409].includes(response.status) ? 'gone' : 'failed' }
  } catch {
    return { kind: 'failed' }
  }
}

const readForm = (form: HTMLFormElement): Entries =>
  [...new FormData(form)].flatMap(([name, value]): Entries => (typeof value === 'string' ? [[name, value]] : []))

/** Without a submit event, so that the browser itself sends the form: the session has ended, and the server keeps what is sent. */
const sendAway = (form: HTMLFormElement | null) => form && HTMLFormElement.prototype.submit.call(form)

export interface DraftSaving {
  state: SaveState
  /** For the form's `onInput`, `onBlur` and `onSubmit`. */
  handlers: {
    onInput: () => void
    onBlur: () => void
    onSubmit: (event: FormEvent<HTMLFormElement>) => void
  }
  saveNow: () => void
  signInAgain: () => void
}

interface Options<A> {
  form: RefObject<HTMLFormElement>
  /** The hidden field that tells what the form knows of what is saved. */
  base: RefObject<HTMLInputElement>
  /** Where to, at the moment of sending. */
  url: () => string
  marks: DraftMarks
  onSaved: (answer: A) => void
}

/** Saves when the tab is hidden or left, and when the network is back; asks before leaving where something could not be saved. */
function useLeaving<A>(saver: RefObject<DraftSaver<A>>) {
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') saver.current?.leaving()
    }
    const online = () => saver.current?.left()
    const leaving = (event: BeforeUnloadEvent) => {
      if (saver.current?.hasFailed) event.preventDefault()
    }
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('online', online)
    window.addEventListener('beforeunload', leaving)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('online', online)
      window.removeEventListener('beforeunload', leaving)
    }
  }, [saver])
}

function useSaver<A>({ form, ...options }: Options<A>, tell: (state: SaveState) => void) {
  const saver = useRef<DraftSaver<A> | null>(null)
  // What a form is filled with does not change while it is shown: it is mounted anew for each page.
  const first = useRef({ ...options, tell })
  useEffect(() => {
    const { marks, url, onSaved, tell } = first.current
    // Taken now: when the page goes away, it is read once more after React has let go of it.
    const element = form.current
    if (!element) return
    const made = new DraftSaver<A>({
      marks,
      quietMs: QUIET_MS,
      againMs: AGAIN_MS,
      read: () => readForm(element),
      send: (entries, isLeaving) => send(url(), entries, isLeaving),
      tell: (outcome) => {
        tell({ kind: outcome.kind })
        if (outcome.kind === 'saved') onSaved(outcome.answer)
      },
    })
    saver.current = made
    tell({ kind: 'waiting' })
    return () => {
      made.leaving()
      made.stop()
    }
  }, [form])
  useLeaving(saver)
  return saver
}

/**
 * A form is sent after what stands in it has been saved: what the network swallows is then no more than a click.
 * Of several buttons pressed meanwhile, the last one counts.
 */
function useSubmit<A>({ form, base }: Options<A>, saver: RefObject<DraftSaver<A>>) {
  const pressed = useRef<HTMLElement | null>()
  const isSaved = useRef(false)
  const submit = () => {
    const button = pressed.current
    isSaved.current = true
    form.current?.requestSubmit(button?.isConnected ? button : undefined)
  }
  return (event: FormEvent<HTMLFormElement>) => {
    const { current } = saver
    if (!current) return
    if (base.current) base.current.value = current.base
    if (isSaved.current || current.isSettled) {
      isSaved.current = false
      return
    }
    event.preventDefault()
    const isWaiting = pressed.current !== undefined
    pressed.current = (event.nativeEvent as SubmitEvent).submitter
    if (isWaiting) return
    void current.save().then(({ kind }) => {
      if (kind === 'saved') submit()
      else if (kind === 'ended') sendAway(form.current)
      pressed.current = undefined
    })
  }
}

/** Saves the form of a step while it is filled in, and before it is sent. Until the page is alive, its buttons save. */
export function useDraftSaver<A>(options: Options<A>): DraftSaving {
  const { form } = options
  const [state, tell] = useState<SaveState>({ kind: 'manual' })
  const saver = useSaver(options, tell)
  const onSubmit = useSubmit(options, saver)
  const signInAgain = useCallback(() => sendAway(form.current), [form])
  return {
    state,
    handlers: { onInput: () => saver.current?.typed(), onBlur: () => saver.current?.left(), onSubmit },
    saveNow: () => void saver.current?.save(),
    signInAgain,
  }
}
