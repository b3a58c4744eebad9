import { race } from './race.server.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : `unexpected: ${String(error)}`

/** Starts all calls at the same moment. @returns how many went through, and the codes of those refused */
export async function atOnce(calls: readonly (() => Promise<unknown>)[]): Promise<{ won: number; refused: string[] }> {
  const settled = await race(...calls)
  const refused = settled.flatMap((result) => (result.status === 'rejected' ? [codeOf(result.reason)] : []))
  return { won: settled.length - refused.length, refused }
}
