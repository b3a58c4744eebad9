import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { PICTURE_MAX_BYTES } from './limits.ts'
import { processImage } from './process-image.server.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 60, b: 40 } } })

/** Left half red, right half blue: shows whether a picture was turned or cut. */
const halves = (width: number, height: number) =>
  plain(width, height).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: { r: 0, g: 0, b: 255 } } },
      left: width / 2,
      top: 0,
    },
  ])

const withLocation = () =>
  plain(400, 300)
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Yamada Taro', Make: 'Mihon', Model: 'Camera 5' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '35/1 33/1 36/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '139/1 43/1 0/1',
      },
    })
    .toBuffer()

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(8 + body.length)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), 4 + body.length)
  return out
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** A PNG of a few kilobytes that claims, and would fill, side x side pixels. */
function bomb(side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(1_000_000))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

const refusal = (bytes: Uint8Array) =>
  processImage(bytes).then(
    () => 'taken',
    (error: { code?: string; field?: string }) => `${error.code} ${error.field}`,
  )

describe('a picture', () => {
  it('is written anew in the boxes it fills, as WebP', async () => {
    const image = await processImage(await plain(2000, 1000).jpeg().toBuffer())
    expect(image).toMatchObject({ width: 1600, height: 800, findings: [] })
    expect(image.variants.map(({ width }) => width)).toEqual([320, 960, 1600])
    for (const { bytes, width } of image.variants)
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width, height: width / 2 })
  })

  it('is not blown up', async () => {
    const image = await processImage(await plain(400, 300).png().toBuffer())
    expect(image).toMatchObject({ width: 400, height: 300 })
    expect(image.variants.map(({ width }) => width)).toEqual([320, 960])
  })

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('may come as %s', async (format) => {
    expect(await processImage(await plain(100, 80).toFormat(format).toBuffer())).toMatchObject({ width: 100 })
  })

  it('is turned upright', async () => {
    const image = await processImage(await halves(400, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer())
    expect(image).toMatchObject({ width: 200, height: 400 })
    // Turned a quarter to the right, the left half lies on top.
    const { data } = await sharp(image.variants[0]!.bytes).raw().toBuffer({ resolveWithObject: true })
    expect([data[0]! > 150, data[2]! < 100]).toEqual([true, true])
  })

  it('is cut where it was asked for, in the upright picture', async () => {
    const image = await processImage(await halves(400, 200).jpeg().toBuffer(), { x: 0.5, y: 0, width: 0.5, height: 1 })
    expect(image).toMatchObject({ width: 200, height: 200 })
    const { data } = await sharp(image.variants[0]!.bytes).raw().toBuffer({ resolveWithObject: true })
    expect([data[0]! < 100, data[2]! > 150]).toEqual([true, true])
  })

  it('sent twice is known by its sum, cut differently it is another one', async () => {
    const bytes = await plain(200, 200).png().toBuffer()
    const [first, second, cut] = [
      await processImage(bytes),
      await processImage(bytes),
      await processImage(bytes, { x: 0, y: 0, width: 0.5, height: 0.5 }),
    ]
    expect(second.sha256).toBe(first.sha256)
    expect(cut.sha256).not.toBe(first.sha256)
  })
})

describe('what the data in a picture tells', () => {
  it('is named and gone: place, author, device', async () => {
    const image = await processImage(await withLocation())
    expect(image.findings).toEqual([
      { kind: 'location', words: ['35.56', '139.71667'] },
      { kind: 'author', words: ['Yamada Taro'] },
      { kind: 'device', words: ['Mihon', 'Camera 5'] },
    ])
    for (const { bytes } of image.variants) {
      const left = await sharp(bytes).metadata()
      expect([left.exif, left.xmp, left.iptc, left.icc, left.comments]).toEqual(Array(5).fill(undefined))
      expect(bytes.includes('Yamada')).toBe(false)
    }
  })

  it('is found in XMP and in WebP, too', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="p" photoshop:City="大田区">
      <dc:creator><rdf:Seq><rdf:li>株式会社見本</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`
    const image = await processImage(await plain(90, 90).webp().withXmp(xmp).toBuffer())
    expect(image.findings).toEqual([
      { kind: 'location', words: ['大田区'] },
      { kind: 'author', words: ['株式会社見本'] },
    ])
  })

  it('is found in the texts of a PNG', async () => {
    const png = await plain(90, 90).png().toBuffer()
    const text = chunk('tEXt', Buffer.from('Author\0Mihon Hanako', 'latin1'))
    // After the signature (8) and the header chunk (25).
    const image = await processImage(Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]))
    expect(image.findings).toEqual([{ kind: 'author', words: ['Mihon Hanako'] }])
    expect(image.variants[0]!.bytes.includes('Hanako')).toBe(false)
  })
})

describe('what is no picture', () => {
  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(5000)],
    ['a text', Buffer.from('写真ではありません')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><script>1</script></svg>')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n')],
    ['the first bytes of a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a program', Buffer.from('MZ\x90\x00\x03')],
  ])('%s is refused', async (_name, bytes) => {
    expect(await refusal(bytes)).toBe('image.unreadable picture')
  })

  it('a TIFF is refused although sharp could read it', async () => {
    expect(await refusal(await plain(90, 90).tiff().toBuffer())).toBe('image.unreadable picture')
  })

  it('half a picture is refused', async () => {
    const whole = await plain(900, 900).jpeg().toBuffer()
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('image.unreadable picture')
  })
})

describe('what would be too much', () => {
  it('a bomb is refused by its header', async () => {
    const bytes = bomb(50_000)
    expect(bytes.length).toBeLessThan(10_000)
    expect(await refusal(bytes)).toBe('image.too_large picture')
  })

  it('a file over the limit is refused unread', async () => {
    expect(await refusal(Buffer.alloc(PICTURE_MAX_BYTES + 1))).toBe('image.too_large picture')
  })

  it('a moving picture is refused', async () => {
    const frame = await plain(90, 90).png().toBuffer()
    const moving = await sharp([frame, await plain(90, 90).negate().png().toBuffer()], { join: { animated: true } })
      .gif()
      .toBuffer()
    expect(await refusal(moving)).toBe('image.animated picture')
  })

  it('a speck is refused, also as a crop', async () => {
    expect(await refusal(await plain(31, 400).png().toBuffer())).toBe('image.too_small picture')
    const crop = { x: 0, y: 0, width: 0.05, height: 1 }
    await expect(processImage(await plain(400, 400).png().toBuffer(), crop)).rejects.toMatchObject({
      code: 'image.too_small',
    })
  })
})

describe('polyglots', () => {
  it.each([
    ['a page', '<script>alert(document.cookie)</script>'],
    ['an archive', 'PK\x03\x04evil.exe'],
    ['a PDF', '%PDF-1.7 /JavaScript'],
  ])('%s behind a picture stays behind', async (_name, payload) => {
    const bytes = Buffer.concat([await plain(90, 90).jpeg().toBuffer(), Buffer.from(payload, 'latin1')])
    const image = await processImage(bytes)
    for (const { bytes: written } of image.variants) expect(written.includes(payload)).toBe(false)
  })

  it('a page in the comment of a GIF stays behind', async () => {
    const gif = await plain(90, 90).gif().toBuffer()
    const payload = '<script>alert(1)</script>'
    const comment = Buffer.concat([Buffer.from([0x21, 0xfe, payload.length]), Buffer.from(payload), Buffer.from([0])])
    const image = await processImage(Buffer.concat([gif.subarray(0, -1), comment, gif.subarray(-1)]))
    expect(image.variants.some(({ bytes }) => bytes.includes(payload))).toBe(false)
  })
})
