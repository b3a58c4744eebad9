export const introductions = {}
