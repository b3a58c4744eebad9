import { Form, useNavigation } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'

/** Keeps a listing or lets it go. A plain form: without JavaScript the page comes back with the other state. */
export function FavouriteButton({
  listingId,
  isKept,
  returnTo,
  wide = false,
}: {
  listingId: string
  isKept: boolean
  returnTo: string
  wide?: boolean
}) {
  const { t } = useT()
  const { state, formData } = useNavigation()
  const isSending = state !== 'idle' && formData?.get('listingId') === listingId && formData.get('returnTo') !== null
  return (
    <Form method="post" action="/favourites" preventScrollReset replace>
      <input type="hidden" name="listingId" value={listingId} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <Button
        name="intent"
        value={isKept ? 'drop' : 'keep'}
        variant="quiet"
        size="small"
        wide={wide}
        pending={isSending}
        icon={isKept ? 'check' : 'star'}
      >
        {t(isKept ? 'favourites.kept' : 'favourites.keep')}
      </Button>
    </Form>
  )
}
