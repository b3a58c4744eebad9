/** What one file of listings may hold; a hundred thousand rows of Japanese text are about 60 MB. */
export const IMPORT_MAX_BYTES = 80 * 1024 * 1024
