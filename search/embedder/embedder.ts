/** Turns texts into vectors: texts that mean nearly the same lie near each other. Optional everywhere. */
export interface Embedder {
  /** Numbers in one vector. */
  readonly dimensions: number
  /**
   * One vector per text, in their order.
   * @throws SearchUnavailable when the model does not answer within `timeoutMs` milliseconds, or not with such vectors
   */
  embed(texts: readonly string[], options: { readonly timeoutMs: number }): Promise<number[][]>
}
