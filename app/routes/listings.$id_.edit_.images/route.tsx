import { useActionData, useLoaderData } from '@remix-run/react'
import { addListingImage } from '#app/features/listings/commands/add-listing-image.server.ts'
import {
  moveListingImage,
  removeListingImage,
  takePortfolioImage,
} from '#app/features/listings/commands/arrange-listing-image.server.ts'
import { describeListingImage } from '#app/features/listings/commands/describe-listing-image.server.ts'
import {
  addImageSchema,
  describeImageSchema,
  moveImageSchema,
  removeImageSchema,
  takeImageSchema,
} from '#app/features/listings/picture-schema.ts'
import { getListingImages } from '#app/features/listings/queries/get-listing-images.server.ts'
import { ListingImagesPageView } from '#app/features/listings/ui/listing-images-page.tsx'
import { form } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { memberUploads } from '#app/platform/http/upload-action.server.ts'
import { keepFoundWords, readFoundWords } from '#app/platform/images/found-words.server.ts'

export const handle = { titleKey: 'images.title' }

export const loader = memberPage('listing:write', async ({ actor, params, request }) => ({
  page: await getListingImages(actor, params['id']!),
  found: await readFoundWords(request),
}))

const done = (listingId: string, notice: 'added' | 'moved' | 'removed' | 'described', headers?: HeadersInit) =>
  redirectWithNotice(`/listings/${listingId}/edit/images`, `images.notices.${notice}`, headers)

export const action = memberUploads('listing:write', {
  add: form(addImageSchema, async (input, { actor, params }) => {
    const listingId = params['id']!
    const { imageId, findings } = await addListingImage(actor, { ...input, listingId })
    return done(listingId, 'added', { 'Set-Cookie': await keepFoundWords(imageId, findings) })
  }),
  take: form(takeImageSchema, async (input, { actor, params }) => {
    const listingId = params['id']!
    await takePortfolioImage(actor, { ...input, listingId })
    return done(listingId, 'added')
  }),
  move: form(moveImageSchema, async (input, { actor, params }) => {
    const listingId = params['id']!
    await moveListingImage(actor, { ...input, listingId })
    return done(listingId, 'moved')
  }),
  remove: form(removeImageSchema, async (input, { actor, params }) => {
    const listingId = params['id']!
    await removeListingImage(actor, { ...input, listingId })
    return done(listingId, 'removed')
  }),
  describe: form(describeImageSchema, async (input, { actor, params }) => {
    const listingId = params['id']!
    await describeListingImage(actor, { ...input, listingId })
    return done(listingId, 'described')
  }),
})

export default function ListingImages() {
  const { page, found } = useLoaderData<typeof loader>()
  return <ListingImagesPageView page={page} found={found} answer={useActionData<typeof action>()} />
}
