import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dropListing } from '#app/features/favourites/commands/drop-listing.server.ts'
import { keepListing } from '#app/features/favourites/commands/keep-listing.server.ts'
import { listFavourites } from '#app/features/favourites/queries/list-favourites.server.ts'
import { favouriteSchema } from '#app/features/favourites/schema.ts'
import { FavouritesPageView } from '#app/features/favourites/ui/favourites-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'
import { safeRedirect } from '#app/platform/redirect.ts'

export const handle = { titleKey: 'favourites.title' }

export const loader = memberPage('favourite:keep', ({ actor, url }) => listFavourites(actor, pageNumber(url)))

export const action = memberActions('favourite:keep', {
  keep: form(favouriteSchema, async ({ listingId, returnTo }, { actor }) => {
    await keepListing(actor, listingId)
    return redirect(safeRedirect(returnTo, '/favourites'))
  }),
  drop: form(favouriteSchema, async ({ listingId, returnTo }, { actor }) => {
    await dropListing(actor, listingId)
    return redirect(safeRedirect(returnTo, '/favourites'))
  }),
})

export default function Favourites() {
  return <FavouritesPageView list={useLoaderData<typeof loader>()} />
}
