export const NAME_MAX = 80
export const VENUE_MAX = 120
export const TOPIC_MAX = 500
export const DAYS_MAX = 200
export const PLACE_MAX = 120
export const TIME_MAX = 40
export const NOTE_MAX = 500
export const TRAVEL_MAX_YEN = 300_000
