/** Whether somebody looks at the page now: not a form, not a browser that fetches it in advance. */
export function isRead({ method, headers }: Request): boolean {
  const purpose = headers.get('sec-purpose') ?? headers.get('purpose') ?? ''
  return method === 'GET' && !purpose.includes('prefetch')
}
