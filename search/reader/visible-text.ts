/** Nothing a person reading the page would see: zero-width, direction and tag characters, control characters but line ends. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cs}\u115F\u1160\u3164\u{E0000}-\u{E0FFF}\uFE00-\uFE0F]|[^\P{Cc}\n]/gu

/** A text in NFKC as a person sees it. */
export const visibleText = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '')
