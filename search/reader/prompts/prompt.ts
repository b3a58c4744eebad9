import type { ReaderPair } from '../reader.ts'

export interface ChatMessage {
  readonly role: 'system' | 'user'
  readonly content: string
}

/** A wording, never changed once it has been used: a better one gets a new version. */
export interface Prompt {
  readonly version: string
  /** More tokens than this an answer cannot have. */
  readonly answerTokens: number
  messages(pair: ReaderPair): readonly ChatMessage[]
}
