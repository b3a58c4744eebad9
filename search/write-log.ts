import type { SearchDocument } from './document.ts'

export type Write =
  | { readonly kind: 'upsert'; readonly documents: readonly SearchDocument[] }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }

/**
 * Writes that come in while an index is rebuilt. The rebuild reads rows that may be older, so the log is applied to
 * the new index before it goes live.
 */
export class WriteLog {
  private readonly open = new Map<string, Write[]>()

  start(index: string): void {
    this.open.set(index, [])
  }

  note(index: string, write: Write): void {
    this.open.get(index)?.push(write)
  }

  /** Hands out what has come in and keeps logging; empty when nothing has. */
  drain(index: string): Write[] {
    const writes = this.open.get(index) ?? []
    if (this.open.has(index)) this.open.set(index, [])
    return writes
  }

  isOpen(index: string): boolean {
    return this.open.has(index)
  }

  stop(index: string): void {
    this.open.delete(index)
  }
}
