export const participants = {}
