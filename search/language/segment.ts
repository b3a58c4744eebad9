// Intl.Segmenter is super-linear: 100,000 characters at once take 12 s, in pieces of 400 they take 73 ms.
const PIECE = 400
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const BOUNDARY = /[\s、。，．,.!?！？「」『』()（）・]/

/** The words of a text, in order, without punctuation. Linear in the length of the text. */
export function segmentWords(text: string): string[] {
  const words: string[] = []
  for (const piece of pieces(text)) {
    for (const { segment, isWordLike } of segmenter.segment(piece)) if (isWordLike) words.push(segment)
  }
  return words
}

/** Cuts a text into parts of at most 400 characters, at punctuation where there is some. */
export function pieces(text: string): string[] {
  const parts: string[] = []
  let start = 0
  while (start < text.length) {
    let end = Math.min(start + PIECE, text.length)
    if (end < text.length) {
      let cut = end
      while (cut > start + PIECE / 2 && !BOUNDARY.test(text.charAt(cut - 1))) cut -= 1
      if (cut > start + PIECE / 2) end = cut
    }
    parts.push(text.slice(start, end))
    start = end
  }
  return parts
}
