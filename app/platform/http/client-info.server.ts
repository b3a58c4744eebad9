import type { ClientInfo } from '../session/session.server.ts'

/** Headers the web server sets from the socket; a browser's own values are overwritten there. */
export const ADDRESS_HEADER = 'x-musubi-address'

/** Where a request came from, as the web server saw it. */
export function clientInfo(request: Request): ClientInfo {
  return {
    ipAddress: request.headers.get(ADDRESS_HEADER) ?? 'unknown',
    userAgent: request.headers.get('user-agent') ?? '',
  }
}
