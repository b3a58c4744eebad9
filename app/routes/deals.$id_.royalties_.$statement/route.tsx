import { useActionData, useLoaderData } from '@remix-run/react'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { enterSales } from '#app/features/royalties/commands/enter-sales.server.ts'
import { openCorrection } from '#app/features/royalties/commands/open-correction.server.ts'
import { sendStatement } from '#app/features/royalties/commands/send-statement.server.ts'
import { getStatementPage } from '#app/features/royalties/queries/get-statement-page.server.ts'
import { enterSalesSchema, pressSchema, sendStatementSchema } from '#app/features/royalties/schema.ts'
import { StatementPageView } from '#app/features/royalties/ui/statement-page.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage, type PageArgs } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'royalties.statement.title' }

const idsOf = ({ params }: Pick<PageArgs, 'params'>) =>
  ({ dealId: params['id'] ?? '', statementId: params['statement'] ?? '' }) as const

export const loader = memberPage('deal:read', async ({ actor, params, request }) => {
  const parked = parkedFields(await readParkedForm(request, actor.memberId))
  const { dealId, statementId } = idsOf({ params })
  return { page: await getStatementPage(actor, dealId, statementId), parked }
})

const to = async ({ request }: PageArgs, dealId: string, statementId: string, notice: string) =>
  redirectWithNotice(`/deals/${dealId}/royalties/${statementId}`, `royalties.notices.${notice}`, {
    'Set-Cookie': await dropParkedForm(request),
  })

export const action = memberActions('deal:act', {
  enter: form(enterSalesSchema, async (input, args) => {
    const { dealId, statementId } = idsOf(args)
    await enterSales(args.actor, dealId, statementId, input)
    return to(args, dealId, statementId, 'entered')
  }),
  send: form(sendStatementSchema, async ({ seen }, args) => {
    const { dealId, statementId } = idsOf(args)
    await sendStatement(args.actor, dealId, statementId, seen)
    return to(args, dealId, statementId, 'sent')
  }),
  correct: form(pressSchema, async (_input, args) => {
    const { dealId, statementId } = idsOf(args)
    return to(args, dealId, await openCorrection(args.actor, dealId, statementId), 'correcting')
  }),
})

export const shouldRevalidate = () => true

export default function RoyaltyStatementRoute() {
  const { page, parked } = useLoaderData<typeof loader>()
  return <StatementPageView page={page} parked={parked} answer={useActionData<typeof action>()} />
}
