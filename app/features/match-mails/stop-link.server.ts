import { stopLinks } from '#app/platform/mail/stop-link.server.ts'

/** Stops the mails about matches of one member. */
export const stopLink = stopLinks('stop-match-mails', '/match-mails/stop')
