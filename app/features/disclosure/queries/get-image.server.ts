import { type Actor, isOperator, listingReadableIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { participantsVisibleTo } from '#app/features/participants/scope.ts'
import { getListingPage } from './get-listing-page.server.ts'
import { listingsOfImage } from './listings-of-image.server.ts'

export interface ImageFile {
  mime: string
  bytes: Uint8Array
  /** Changes when the bytes do. */
  tag: string
}

type Row = NonNullable<Awaited<ReturnType<typeof findImage>>>

const findImage = (id: string) =>
  db.image.findUnique({
    where: { id },
    select: { id: true, participantId: true, purpose: true, sha256: true, variants: { select: { width: true } } },
  })

/** Shown with the profile: to whoever may read the participant's name. */
async function isOnVisibleProfile(actor: Actor, { participantId, purpose }: Row): Promise<boolean> {
  if (purpose !== 'logo' && purpose !== 'portfolio') return false
  return (await db.participant.count({ where: { AND: [{ id: participantId }, participantsVisibleTo(actor)] } })) > 0
}

/** Shown in a listing: to whoever's projection of that listing holds it. */
async function isInVisibleListing(actor: Actor, image: Row): Promise<boolean> {
  for (const listingId of await listingsOfImage(actor, image)) {
    const page = await getListingPage(actor, listingId)
    if (page.fields.some(({ value }) => Array.isArray(value) && value.includes(image.id))) return true
  }
  return false
}

const mayRead = async (actor: Actor, image: Row): Promise<boolean> =>
  listingReadableIds(actor).includes(image.participantId) ||
  isOperator(actor) ||
  (await isOnVisibleProfile(actor, image)) ||
  (await isInVisibleListing(actor, image))

/**
 * The bytes of a picture, in the smallest size that fills a box of `box` pixels.
 * @throws AppError image.not_found, for nobody's eyes alike whether there is one
 */
export async function getImage(actor: Actor, id: string, box: number): Promise<ImageFile> {
  const image = await findImage(id)
  if (!image || !(await mayRead(actor, image))) throw new AppError('image.not_found')
  const widths = image.variants.map(({ width }) => width).sort((a, b) => a - b)
  const width = widths.find((one) => one >= box) ?? widths.at(-1)
  if (width === undefined) throw new AppError('image.not_found')
  const { mime, bytes } = await db.imageVariant.findUniqueOrThrow({ where: { imageId_width: { imageId: id, width } } })
  return { mime, bytes, tag: `"${image.sha256.slice(0, 32)}-${width}"` }
}
