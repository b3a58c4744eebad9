/** How an introduction has ended. */
export interface Ending {
  state: string
  by: string | null
  reason: string | null
}

const lists: Record<string, string> = {
  navigator: 'turnDownReasons',
  system: 'closeReasons',
  asker: 'declineReasons',
  counterpart: 'declineReasons',
}

/**
 * The texts of the reason given: `.label` as it was chosen, `.kind` for whoever waited. What ran out has the reason of an
 * answer after the deadline. @returns undefined without a reason
 */
export function endReasonKey({ state, by, reason }: Ending): string | undefined {
  if (reason === null) return undefined
  const list = state === 'expired' ? 'lateReasons' : lists[by ?? '']
  return list && `introductions.${list}.${reason}`
}
