/** What may not begin a line, and what may not end one (JIS X 4051, the part a bill needs). */
const NOT_FIRST = '、。，．・：；？！）］｝」』】〉》〕ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々%％円,.):;!?'
const NOT_LAST = '（［｛「『【〈《〔￥¥('

const WORD = /[\p{Script=Latin}\p{N}@_'’./:,+-]/u

/** Pieces that stay whole: words and figures, single characters else. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let before = ''
  for (const character of text) {
    const last = pieces.at(-1)
    const isOneWord = WORD.test(character) && WORD.test(before)
    const isBound = NOT_FIRST.includes(character) || (before !== '' && NOT_LAST.includes(before))
    if (last !== undefined && (isOneWord || isBound)) pieces[pieces.length - 1] = last + character
    else pieces.push(character)
    before = character
  }
  return pieces
}

/** A piece wider than a line is cut where the line ends. */
function cut(piece: string, widthOf: (text: string) => number, width: number): string[] {
  const lines = ['']
  for (const character of piece) {
    const tried = lines.at(-1)! + character
    if (lines.at(-1) !== '' && widthOf(tried) > width) lines.push(character)
    else lines[lines.length - 1] = tried
  }
  return lines
}

function breakParagraph(text: string, widthOf: (text: string) => number, width: number): string[] {
  const lines = ['']
  for (const piece of piecesOf(text)) {
    const tried = lines.at(-1)! + piece
    if (widthOf(tried.trimEnd()) <= width) lines[lines.length - 1] = tried
    else {
      const [first = '', ...rest] = cut(piece.trimStart(), widthOf, width)
      if (lines.at(-1) === '') lines[lines.length - 1] = first
      else lines.push(first)
      lines.push(...rest)
    }
  }
  return lines.map((line) => line.trimEnd())
}

/**
 * Breaks Japanese and Latin text into lines.
 * @param widthOf width of a text in any unit, growing with the text
 * @param width of a line in the same unit
 * @returns at least one line; breaks in the text stay
 */
export function breakLines(text: string, widthOf: (text: string) => number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, widthOf, width))
}
