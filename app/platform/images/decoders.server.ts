import sharp from 'sharp'
import { atMost } from '../at-most.ts'

// Only these decoders exist for us: what is no such picture is refused before anything else looks at it (SVG, PDF,
// TIFF and whatever libvips learns later). https://sharp.pixelplumbing.com/api-utility#block
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Nsgif'].map((name) => `VipsForeignLoad${name}Buffer`) })
// Decoded pictures are large and rarely asked for twice.
sharp.cache(false)

/** A decoded picture of 50 million pixels takes some 200 MB: two at once is what a small machine can bear. */
export const inTurn = atMost(2)
