import { useActionData, useLoaderData } from '@remix-run/react'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { acceptRoyalty } from '#app/features/royalties/commands/accept-royalty.server.ts'
import { askAudit } from '#app/features/royalties/commands/ask-audit.server.ts'
import { agreeToEndRoyalty, askToEndRoyalty } from '#app/features/royalties/commands/end-royalty.server.ts'
import { answerAudit, callOperator, closeAudit } from '#app/features/royalties/commands/move-audit.server.ts'
import { proposeRoyalty } from '#app/features/royalties/commands/propose-royalty.server.ts'
import { getRoyaltyPage } from '#app/features/royalties/queries/get-royalty-page.server.ts'
import {
  acceptRoyaltySchema,
  agreeEndSchema,
  answerAuditSchema,
  askAuditSchema,
  askEndSchema,
  auditSchema,
  proposeRoyaltySchema,
} from '#app/features/royalties/schema.ts'
import { RoyaltyPageView } from '#app/features/royalties/ui/royalty-page.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage, type PageArgs } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'royalties.title' }

export const loader = memberPage('deal:read', async ({ actor, params, request }) => {
  const parked = parkedFields(await readParkedForm(request, actor.memberId))
  return { page: await getRoyaltyPage(actor, params['id'] ?? ''), parked }
})

const back = async ({ params, request }: PageArgs, notice: string) =>
  redirectWithNotice(`/deals/${params['id'] ?? ''}/royalties`, `royalties.notices.${notice}`, {
    'Set-Cookie': await dropParkedForm(request),
  })

export const action = memberActions('deal:act', {
  propose: form(proposeRoyaltySchema, async (input, args) => {
    await proposeRoyalty(args.actor, args.params['id'] ?? '', input)
    return back(args, 'proposed')
  }),
  accept: form(acceptRoyaltySchema, async (input, args) => {
    await acceptRoyalty(args.actor, args.params['id'] ?? '', input)
    return back(args, 'accepted')
  }),
  ask_end: form(askEndSchema, async (input, args) => {
    await askToEndRoyalty(args.actor, args.params['id'] ?? '', input)
    return back(args, 'endAsked')
  }),
  agree_end: form(agreeEndSchema, async (input, args) => {
    await agreeToEndRoyalty(args.actor, args.params['id'] ?? '', input)
    return back(args, 'ended')
  }),
  ask_audit: form(askAuditSchema, async (input, args) => {
    await askAudit(args.actor, args.params['id'] ?? '', input)
    return back(args, 'auditAsked')
  }),
  answer_audit: form(answerAuditSchema, async (input, args) => {
    await answerAudit(args.actor, args.params['id'] ?? '', input)
    return back(args, 'auditAnswered')
  }),
  call_operator: form(auditSchema, async (input, args) => {
    await callOperator(args.actor, args.params['id'] ?? '', input)
    return back(args, 'operatorCalled')
  }),
  close_audit: form(auditSchema, async (input, args) => {
    await closeAudit(args.actor, args.params['id'] ?? '', input)
    return back(args, 'auditClosed')
  }),
})

// A refusal often means that the other side was faster: the page shows what stands now.
export const shouldRevalidate = () => true

export default function RoyaltiesRoute() {
  const { page, parked } = useLoaderData<typeof loader>()
  return <RoyaltyPageView page={page} parked={parked} answer={useActionData<typeof action>()} />
}
