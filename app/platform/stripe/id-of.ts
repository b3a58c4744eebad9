/** The id of what Stripe gives as an id or, expanded, as the object; undefined for nothing. */
export const idOf = (object: string | { id: string } | null): string | undefined =>
  typeof object === 'string' ? object : object?.id
