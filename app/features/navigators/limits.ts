/** What a navigator may keep here; nobody looks through more. */
export const CONTACTS_MAX = 500
export const CONFLICTS_MAX = 200
