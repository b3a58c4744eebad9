/** What can be done, as `entity:action`. Who may do it stands in `matrix.ts`. */
export const permissions = [
  'account:enter',
  'account:manage',
  'participant:create',
  'participant:edit',
  'participant:request_verification',
  'participant:verify',
  'team:manage',
  'client:assist',
  'notice:make',
  'notice:read',
  'navigator:appoint',
  'listing:write',
  'listing:review',
  'listing:import',
  'listing:import_file',
  'listing:export',
  'question:ask',
  'question:answer',
  'question:remove',
  'favourite:keep',
  'search:save',
  'directory:read',
  'directory:read_member_level',
  'match:read',
  'match:decide',
  'match:mail',
  'introduction:request',
  'introduction:answer',
  'introduction:broker',
  'introduction:oversee',
  'listing:send',
  'diagnosis:read',
  'unmade:read',
  'unmade:refresh',
  'deal:read',
  'deal:act',
  'nda:sign',
  'disclosure:grant',
  'fee:quote',
  'fee:set',
  'charge:read',
  'charge:pay',
  'charge:refund',
  'charge:settle',
  'document:issue',
  'settings:change',
  'console:read',
  'job:rerun',
] as const

export type Permission = (typeof permissions)[number]

/**
 * The standing of an actor towards the whole site. Standing towards one row (owner, party of the deal)
 * is not a role: the query that fetches the row names the party in its `where`.
 */
export type Role = 'anonymous' | 'unverified' | 'member' | 'navigator' | 'referrer' | 'operator' | 'system'
