import { inflateSync } from 'node:zlib'

const STREAM = /(\d+) 0 obj\s*<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g

/** The objects of a file that hold a stream, unpacked. */
function streamsOf(pdf: Buffer): Map<string, string> {
  const source = pdf.toString('latin1')
  const streams = new Map<string, string>()
  for (const match of source.matchAll(STREAM)) {
    const start = match.index + match[0].length
    const bytes = pdf.subarray(start, source.indexOf('endstream', start))
    const isPacked = (match[2] ?? '').includes('FlateDecode')
    streams.set(match[1] ?? '', (isPacked ? inflateSync(bytes) : bytes).toString('latin1'))
  }
  return streams
}

const fromUtf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/\w{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))

/** What each glyph of a font reads as, from its ToUnicode map. */
function readMap(map: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, from = '', , list = ''] of map.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g))
    [...list.matchAll(/<([\w ]*)>/g)].forEach(([, hex = ''], index) =>
      letters.set(Number.parseInt(from, 16) + index, fromUtf16(hex)),
    )
  return letters
}

/** Font name in the page's resources -> its letters. */
function fontsOf(source: string, streams: Map<string, string>): Map<string, Map<number, string>> {
  const fonts = new Map<string, Map<number, string>>()
  for (const [, name = '', object = ''] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const font = new RegExp(`\\n${object} 0 obj\\s*<<([\\s\\S]*?)endobj`).exec(source)?.[1] ?? ''
    const map = streams.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '')
    if (map) fonts.set(name, readMap(map))
  }
  return fonts
}

/** Texts of one line stand at the same height. */
function readPage(page: string, fonts: Map<string, Map<number, string>>): string {
  const lines: string[] = []
  let height = ''
  let font = ''
  for (const match of page.matchAll(/1 0 0 1 \S+ (\S+) Tm|\/(F\d+) \S+ Tf|\[([^\]]*)\] TJ/g)) {
    const [, y, name, shown] = match
    if (y !== undefined && y !== height) {
      height = y
      lines.push('')
    }
    font = name ?? font
    const hex = [...(shown ?? '').matchAll(/<(\w*)>/g)].map(([, part]) => part).join('')
    const codes = (hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16))
    if (codes.length > 0) lines[lines.length - 1] += codes.map((code) => fonts.get(font)?.get(code) ?? '�').join('')
  }
  return lines.join('\n')
}

/** The text of a file pdfkit made, as a reader would copy it: a line for each height. */
export function readText(pdf: Buffer): string {
  const streams = streamsOf(pdf)
  const fonts = fontsOf(pdf.toString('latin1'), streams)
  return [...streams.values()]
    .filter((stream) => / T[jJ]/.test(stream))
    .map((page) => readPage(page, fonts))
    .join('\n')
}
