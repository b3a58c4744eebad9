/** The connected account that an object belongs to; null for the platform's own. A connected account is its own. */
export function ownerOf(object: { object: string }): string | null {
  if ('standinAccount' in object) return String(object.standinAccount)
  if (object.object === 'account' && 'id' in object) return String(object.id)
  return object.object === 'event' && 'account' in object ? String(object.account) : null
}

export function withoutOwner<T extends object>(object: T): T {
  const { standinAccount: _, ...shown } = object as T & { standinAccount?: string }
  return shown as T
}
