export const ownData = {}
