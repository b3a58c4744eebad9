/** Names of what a step's form sends besides its fields. */
export const REVISION_NAME = 'draft-revision'
export const BASE_NAME = 'draft-base'

/** Name of the control with which an owner opens or closes a field. */
export const switchName = (key: string): string => `switch:${key}`

/** Names of the buttons that end a conflict of two devices. */
export const chooseIntent = (key: string, which: 'kept' | 'other'): string => `${which}:${key}`
