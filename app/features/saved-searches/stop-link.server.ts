import { stopLinks } from '#app/platform/mail/stop-link.server.ts'

/** Stops the mails of one saved search; the search itself stays. */
export const stopLink = stopLinks('stop-saved-search', '/saved-searches/stop')
