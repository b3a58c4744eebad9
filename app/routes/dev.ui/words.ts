import { english } from './words-en.ts'
import { japanese } from './words-ja.ts'

export const galleryWords = { ja: japanese, en: english }
