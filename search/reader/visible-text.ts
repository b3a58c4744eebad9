/** Nothing a person reading the page would see: format, direction and tag characters, blanks that are letters. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}\u115F\u1160\u3164]/gu
/** Control characters but line ends. */
const CONTROL = /[^\P{Cc}\n]/gu

/** A text in NFKC as a person sees it. */
export const visibleText = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '').replace(CONTROL, '')
