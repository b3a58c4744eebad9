import { qrCodeOf } from '#app/features/accounts/qr-code.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { getShare } from './get-share.server.ts'

/** A published listing's address as an SVG drawing. @throws AppError listing.not_found for all others */
export async function getListingCode(listingId: string): Promise<string> {
  const share = await getShare(listingId)
  if (!share) throw new AppError('listing.not_found')
  const { size, path } = qrCodeOf(share.url)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path d="M0 0h${size}v${size}H0z" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
  )
}
