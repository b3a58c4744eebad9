export const referrers = {}
