/** Why an owner ends a listing. */
export const closeReasons = ['found_here', 'found_elsewhere', 'plans_changed', 'timing', 'other'] as const
export type CloseReason = (typeof closeReasons)[number]
