/** The part of a picture that is kept, as shares of its upright width and height. */
export interface Crop {
  x: number
  y: number
  width: number
  height: number
}

const isShare = (value: number | undefined): value is number => value !== undefined && value >= 0 && value <= 1

/**
 * Reads `x,y,width,height` as the crop field sends it. Nothing, nonsense and a part smaller than a hundredth mean the
 * whole picture: the field is filled by our script, so nobody can mend it.
 */
export function readCrop(text: string | undefined): Crop | undefined {
  const [x, y, width, height, more] = (text ?? '').split(',').map((part) => (part.trim() === '' ? NaN : Number(part)))
  if (more !== undefined || !isShare(x) || !isShare(y) || !isShare(width) || !isShare(height)) return undefined
  const kept = { x, y, width: Math.min(width, 1 - x), height: Math.min(height, 1 - y) }
  if (kept.width < 0.01 || kept.height < 0.01 || (kept.width > 0.99 && kept.height > 0.99)) return undefined
  return kept
}
