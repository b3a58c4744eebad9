export const nda = {}
