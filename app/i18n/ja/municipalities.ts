export const municipalities = {}
