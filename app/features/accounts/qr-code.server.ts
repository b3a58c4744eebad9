import { create } from 'qrcode'

export interface QrCode {
  /** Width and height in modules, the quiet zone of four on each side included. */
  size: number
  /** The dark modules as an SVG path. */
  path: string
}

const QUIET = 4

/** Draws a text as a QR code; correction level M. */
export function qrCodeOf(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const parts: string[] = []
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) parts.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`)
  return { size: modules.size + 2 * QUIET, path: parts.join('') }
}
