export const disclosure = {}
