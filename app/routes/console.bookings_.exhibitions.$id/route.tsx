import { useActionData, useLoaderData } from '@remix-run/react'
import { releasePlace } from '#app/features/bookings/commands/release-place.server.ts'
import { getExhibitionRecord } from '#app/features/bookings/queries/get-exhibition-record.server.ts'
import { placeRowSchema } from '#app/features/bookings/schema.ts'
import { ExhibitionRecordView } from '#app/features/bookings/ui/exhibition-record.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'bookings.console.title' }

export const loader = memberPage('booking:arrange', ({ actor, params, url }) =>
  getExhibitionRecord(actor, params['id'] ?? '', pageNumber(url)),
)

export const action = memberActions('booking:arrange', {
  release: form(placeRowSchema, async ({ placeId }, { actor, params }) => {
    await releasePlace(actor, placeId)
    return redirectWithNotice(`/console/bookings/exhibitions/${params['id'] ?? ''}`, 'bookings.notices.released')
  }),
})

export default function ExhibitionRecord() {
  const record = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useT()
  const { page, pageCount, exhibition } = record
  return (
    <ConsolePage
      tab="bookings"
      title={exhibition.name[locale]}
      lead={t('bookings.console.lead')}
      paging={{ page, pageCount, path: `/console/bookings/exhibitions/${exhibition.id}` }}
    >
      <ExhibitionRecordView record={record} answer={answer} />
    </ConsolePage>
  )
}
