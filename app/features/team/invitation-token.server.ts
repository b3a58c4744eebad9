import { derive } from '#app/platform/secrets/seal.server.ts'

/**
 * The secret text of an invitation's link, 256 bits. Derived from the row's id and this installation's secret, so that the
 * job that mails it needs only the id and the table holds only its hash.
 */
export const invitationToken = (invitationId: string): string =>
  derive('invitation', invitationId).toString('base64url')
