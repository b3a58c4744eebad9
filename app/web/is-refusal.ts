/** The status of what a loader, an action or the router throws on purpose; undefined for anything else. */
function statusOf(thrown: unknown): number | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined
  // What `data()` of Remix gives; without a status it is answered with 500.
  if ('type' in thrown && thrown.type === 'DataWithResponseInit' && 'init' in thrown)
    return (thrown.init as { status?: number } | null)?.status ?? 500
  // A Response, or what Remix makes of one: its error response, which is no Error.
  if (thrown instanceof Error || !('status' in thrown) || typeof thrown.status !== 'number') return undefined
  return thrown.status
}

/** Whether somebody was told no (no such page, no such form, not for you), as against something of ours having failed. */
export const isRefusal = (thrown: unknown): boolean => (statusOf(thrown) ?? 500) < 500
