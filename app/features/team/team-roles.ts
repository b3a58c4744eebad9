/** From the one who decides to the one who only looks. */
export const teamRoles = ['owner', 'member', 'read_only'] as const

export type TeamRole = (typeof teamRoles)[number]
