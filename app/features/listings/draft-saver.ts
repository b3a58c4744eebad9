import { type DraftMarks, markOf } from './draft-marks.ts'
import { BASE_NAME } from './draft-names.ts'

/** `ended`: the session is over. `gone`: the listing may not be changed any more. `failed`: will be tried again. */
export type SaveOutcome<A> =
  { kind: 'saved'; answer: A } | { kind: 'failed' } | { kind: 'ended' } | { kind: 'gone' } | { kind: 'too_large' }

export type Entries = [string, string][]

export interface DraftSaverOptions<A> {
  /** What stands in the form now. */
  read: () => Entries
  /** @param isLeaving the page is going away: the request has to outlive it */
  send: (entries: Entries, isLeaving: boolean) => Promise<SaveOutcome<A>>
  tell: (outcome: SaveOutcome<A>) => void
  marks: DraftMarks
  /** Milliseconds of quiet after which what was typed is saved. */
  quietMs: number
  /** Milliseconds after which a failed save is tried again. */
  againMs: number
}

const MAX_KNOWN = 8

/**
 * Saves a form while it is being filled in: some seconds after typing stops, and when a field or the page is left. Knows no
 * page and no network, so that it can be tested.
 */
export class DraftSaver<A> {
  readonly #options: DraftSaverOptions<A>
  #marks: Record<string, readonly string[]>
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<SaveOutcome<A>> | undefined
  #isDirty = false
  #hasFailed = false
  #isRefused = false

  constructor(options: DraftSaverOptions<A>) {
    this.#options = options
    this.#marks = { ...options.marks }
  }

  /** Nothing is typed that is not saved, and nothing is under way. */
  get isSettled(): boolean {
    return !this.#isDirty && !this.#running
  }

  /** What was typed could not be saved, and would be lost with the page. */
  get hasFailed(): boolean {
    return this.#isDirty && this.#hasFailed
  }

  /** What the form knows of what is saved, for its hidden field. */
  get base(): string {
    return JSON.stringify(this.#marks)
  }

  typed(): void {
    this.#isDirty = true
    this.#after(this.#options.quietMs)
  }

  /** Saves at once what is not saved yet. */
  left(): void {
    if (this.#isDirty) void this.save()
  }

  /** The page goes away: there is no waiting for what is under way. Who was told that it cannot be saved is not asked again. */
  leaving(): void {
    if (this.#isDirty && !this.#isRefused) void this.#once(true)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  /** Saves what stands in the form, after what is under way. */
  async save(): Promise<SaveOutcome<A>> {
    while (this.#running) await this.#running
    this.#running = this.#once(false)
    const outcome = await this.#running
    this.#running = undefined
    if (this.#isDirty && outcome.kind === 'failed') this.#after(this.#options.againMs)
    return outcome
  }

  #after(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.save(), milliseconds)
  }

  async #once(isLeaving: boolean): Promise<SaveOutcome<A>> {
    clearTimeout(this.#timer)
    // What the hidden field says is from when the page was made.
    const entries = this.#options.read().filter(([name]) => name !== BASE_NAME)
    const base = this.base
    const sent = this.#note(entries)
    this.#isDirty = false
    const outcome = await this.#options.send([...entries, [BASE_NAME, base]], isLeaving)
    this.#hasFailed = outcome.kind !== 'saved' && outcome.kind !== 'ended'
    this.#isRefused = outcome.kind !== 'saved' && outcome.kind !== 'failed'
    if (outcome.kind === 'saved') for (const [key, mark] of sent) this.#confirm(key, mark)
    else this.#isDirty = true
    this.#options.tell(outcome)
    return outcome
  }

  /** Remembers what is sent: until it is confirmed, it may or may not have been saved. */
  #note(entries: Entries): [string, string][] {
    return Object.keys(this.#marks).map((key) => {
      const mark = markOf(entries.filter(([name]) => name === key).map(([, value]) => value))
      const [confirmed = '', ...unsure] = this.#marks[key] ?? []
      if (mark !== confirmed && !unsure.includes(mark))
        this.#marks[key] = [confirmed, ...[...unsure, mark].slice(-MAX_KNOWN)]
      return [key, mark]
    })
  }

  #confirm(key: string, mark: string): void {
    const known = this.#marks[key]!
    this.#marks[key] = [mark, ...known.slice(1).filter((one) => one !== mark)]
  }
}
