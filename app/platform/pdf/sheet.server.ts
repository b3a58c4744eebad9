import PDFDocument from 'pdfkit'
import { breakLines } from './break-lines.ts'
import { type Face, mainFace, rareFace, type Weight } from './fonts.server.ts'

/** Points: A4 with margins of 20 mm. */
const PAGE = { width: 595.28, height: 841.89, margin: 56.7 } as const
/** What may be written on, from the left edge of the paper. */
export const COLUMN = { left: PAGE.margin, right: PAGE.width - PAGE.margin, width: PAGE.width - 2 * PAGE.margin }
const LINE_HEIGHT = 1.55
const INK = '#1f2430'
const HAIRLINE = '#8a90a0'
/** Stands for a letter that no part of the font has, as printers did. */
const UNKNOWN = '〓'
/** No ligatures: they are of no use in figures, and finding them takes time. */
const PLAIN: PDFKit.Mixins.TextOptions = { features: [] }

export interface TextStyle {
  size: number
  bold?: boolean
  align?: 'left' | 'right' | 'center'
  colour?: string
}

/** A text in its place of a row; `left` and `width` in points, the whole column when not given. */
export interface Cell extends TextStyle {
  text: string
  left?: number
  width?: number
}

/** A letter, or several of one font; the width at a size of one point. */
interface Letter {
  face: Face
  text: string
  width: number
}

/** pdfkit's types do not tell of the open font, which knows its letters. */
interface OpenFont {
  _font: { font: { hasGlyphForCodePoint: (codePoint: number) => boolean } }
}

/**
 * A document in Japanese, written from the top downwards, as many pages as it takes. A letter the main font lacks comes
 * from the part of the font that has it; only the letters used are put into the file.
 */
export class Sheet {
  private readonly doc: PDFKit.PDFDocument
  private readonly whole: Promise<Buffer>
  private readonly letters = new Map<string, Letter>()
  private y: number = PAGE.margin

  /** @param about stands in the properties of the file */
  constructor(about: { title: string; author: string; at: Date }) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      lang: 'ja-JP',
      displayTitle: true,
      info: { Title: about.title, Author: about.author, CreationDate: about.at, ModDate: about.at },
    })
    const chunks: Buffer[] = []
    this.whole = new Promise((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk))
      this.doc.on('end', () => resolve(Buffer.concat(chunks)))
      this.doc.on('error', reject)
    })
  }

  private use({ name, bytes }: Face, size: number): PDFKit.PDFDocument {
    return this.doc.registerFont(name, bytes).font(name, size)
  }

  private has(face: Face, character: string): boolean {
    this.use(face, 10)
    return (this.doc as unknown as OpenFont)._font.font.hasGlyphForCodePoint(character.codePointAt(0)!)
  }

  private findLetter(character: string, weight: Weight): Letter {
    const main = mainFace(weight)
    const faces = this.has(main, character) ? [main] : [rareFace(character.codePointAt(0)!, weight)]
    const face = faces.find((candidate) => candidate && this.has(candidate, character))
    const letter = face ? { face, text: character } : { face: main, text: UNKNOWN }
    return { ...letter, width: this.use(letter.face, 1).widthOfString(letter.text, PLAIN) }
  }

  private letterOf(character: string, weight: Weight): Letter {
    const key = `${weight}${character}`
    const letter = this.letters.get(key) ?? this.findLetter(character, weight)
    this.letters.set(key, letter)
    return letter
  }

  private lettersOf(text: string, { bold }: TextStyle): Letter[] {
    return [...text].map((character) => this.letterOf(character, bold ? 700 : 400))
  }

  private widthOf(text: string, style: TextStyle): number {
    return this.lettersOf(text, style).reduce((sum, { width }) => sum + width * style.size, 0)
  }

  /** The text in stretches of one font each. */
  private runsOf(text: string, style: TextStyle): Letter[] {
    const runs: Letter[] = []
    for (const letter of this.lettersOf(text, style)) {
      const last = runs.at(-1)
      if (last?.face === letter.face)
        runs[runs.length - 1] = { ...last, text: last.text + letter.text, width: last.width + letter.width }
      else runs.push(letter)
    }
    return runs
  }

  private writeLine(text: string, left: number, top: number, style: TextStyle): void {
    let x = left
    for (const { face, text: run, width } of this.runsOf(text, style)) {
      this.use(face, style.size).fillColor(style.colour ?? INK)
      this.doc.text(run, x, top, { lineBreak: false, ...PLAIN })
      x += width * style.size
    }
  }

  private writeCell({ cell, lines }: { cell: Cell; lines: string[] }, top: number): void {
    const { left = COLUMN.left, width = COLUMN.width, align = 'left', size } = cell
    lines.forEach((line, index) => {
      const free = align === 'left' ? 0 : width - this.widthOf(line, cell)
      this.writeLine(line, left + (align === 'center' ? free / 2 : free), top + index * size * LINE_HEIGHT, cell)
    })
  }

  /** Begins another page when this much does not fit any more. */
  private makeRoom(height: number): void {
    if (this.y + height <= PAGE.height - PAGE.margin) return
    this.doc.addPage()
    this.y = PAGE.margin
  }

  /** Texts beside each other; a row stays on one page. */
  row(...cells: Cell[]): void {
    const broken = cells.map((cell) => ({
      cell,
      lines: breakLines(cell.text, (text) => this.widthOf(text, cell), cell.width ?? COLUMN.width),
    }))
    const height = Math.max(...broken.map(({ cell, lines }) => lines.length * cell.size * LINE_HEIGHT))
    this.makeRoom(height)
    for (const each of broken) this.writeCell(each, this.y)
    this.y += height
  }

  /** A line across the column. */
  rule(weight = 0.5): void {
    this.doc
      .moveTo(COLUMN.left, this.y)
      .lineTo(COLUMN.right, this.y)
      .lineWidth(weight)
      .strokeColor(weight > 0.5 ? INK : HAIRLINE)
      .stroke()
  }

  space(points: number): void {
    this.y += points
  }

  /** Ends the document. @returns the file */
  finish(): Promise<Buffer> {
    this.doc.end()
    return this.whole
  }
}
