export const navigators = {}
