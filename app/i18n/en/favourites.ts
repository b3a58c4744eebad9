export const favourites = {}
