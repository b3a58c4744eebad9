import { Form, useNavigation } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'

/** Shows a hidden match again. A plain form: it works without JavaScript. */
export function RestoreButton({ listingId, otherListingId }: { listingId: string; otherListingId: string }) {
  const { t } = useT()
  const { state, formData } = useNavigation()
  const isSending = state !== 'idle' && formData?.get('otherListingId') === otherListingId
  return (
    <Form method="post" action={`/listings/${listingId}/matches/hidden`}>
      <input type="hidden" name="otherListingId" value={otherListingId} />
      <Button name="intent" value="restore" variant="secondary" size="small" pending={isSending}>
        {t('matching.hidden.restore')}
      </Button>
    </Form>
  )
}
