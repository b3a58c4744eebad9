import exifr from 'exifr'
import type { Metadata } from 'sharp'
import { type MetadataFinding, sortFindings } from './findings.ts'

type Entry = readonly [string, unknown]

const EXIF_MARK = Buffer.from('Exif\0\0', 'latin1')
/** The names in XMP that tell something, as the standards write them. */
const XMP_NAMES = [
  'exif:GPSLatitude',
  'exif:GPSLongitude',
  'photoshop:City',
  'photoshop:State',
  'photoshop:Country',
  'Iptc4xmpCore:Location',
  'dc:creator',
  'dc:rights',
  'dc:title',
  'dc:description',
  'dc:subject',
  'photoshop:Credit',
  'photoshop:Headline',
  'photoshop:DateCreated',
  'tiff:Make',
  'tiff:Model',
  'aux:SerialNumber',
  'aux:OwnerName',
  'xmp:CreatorTool',
]

const entriesOf = (read: unknown): Entry[] => (typeof read === 'object' && read !== null ? Object.entries(read) : [])

/** Data that cannot be read tells nothing, and goes with all the rest. */
const readOrNothing = async (bytes: Uint8Array, options: object): Promise<Entry[]> =>
  exifr.parse(bytes, options).then(entriesOf, () => [])

async function readExif(exif: Buffer | undefined): Promise<Entry[]> {
  if (!exif) return []
  const tiff = exif.subarray(0, EXIF_MARK.length).equals(EXIF_MARK) ? exif.subarray(EXIF_MARK.length) : exif
  return readOrNothing(tiff, { tiff: true, gps: true, userComment: true, reviveValues: false })
}

/** The first text of an XMP name, written as an attribute or as an element with the texts in it. */
function xmpText(xmp: string, name: string): string {
  const attribute = xmp.indexOf(`${name}="`)
  if (attribute >= 0) return xmp.slice(attribute + name.length + 2).split('"', 1)[0]!
  const start = xmp.indexOf(`<${name}`)
  const end = start < 0 ? -1 : xmp.indexOf(`</${name}>`, start)
  return end < 0 ? '' : xmp.slice(start, end).replace(/<[^<>]*>/g, ' ')
}

const readXmp = (xmp: string | undefined): Entry[] =>
  xmp === undefined
    ? []
    : XMP_NAMES.map((name): Entry => [name.split(':')[1]!.replace('GPSL', 'l'), xmpText(xmp, name)])

/**
 * What the data inside a picture tells besides the picture: where it was taken, by whom, with what, when.
 * @param bytes the file as it was sent
 * @param metadata what sharp has found in it
 */
export async function readMetadata(bytes: Uint8Array, metadata: Metadata): Promise<MetadataFinding[]> {
  const iptc = metadata.iptc
    ? await readOrNothing(bytes, { iptc: true, tiff: false, xmp: false, icc: false, jfif: false })
    : []
  const texts = (metadata.comments ?? []).map(({ keyword, text }): Entry => [keyword, text])
  return sortFindings([...(await readExif(metadata.exif)), ...iptc, ...readXmp(metadata.xmpAsString), ...texts])
}
