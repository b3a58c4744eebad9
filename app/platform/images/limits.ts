/** Bytes of one picture as it is sent. */
export const PICTURE_MAX_BYTES = 12 * 1024 * 1024
/** Pixels after decoding: telephones make up to 48 million. */
export const PICTURE_MAX_PIXELS = 50_000_000
/** Pixels of the shorter side below which nothing can be recognised. */
export const PICTURE_MIN_SIDE = 32
/** The boxes a picture is written for, in pixels; the longest side never exceeds the box. */
export const PICTURE_BOXES = [320, 960, 1600] as const
/** What is decoded; the browser's file picker is told the same. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] as const
