import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { benchUrl } from '#app/features/bench/bench-url.ts'
import { answerOutcome } from '#app/features/bench/commands/answer-outcome.server.ts'
import { finishStep } from '#app/features/bench/commands/finish-step.server.ts'
import { logCall } from '#app/features/bench/commands/log-call.server.ts'
import { setStep } from '#app/features/bench/commands/set-step.server.ts'
import { writeNote } from '#app/features/bench/commands/write-note.server.ts'
import { getBenchCase } from '#app/features/bench/queries/get-bench-case.server.ts'
import {
  callSchema,
  noteSchema,
  outcomeSchema,
  readBenchQuery,
  stepRowSchema,
  stepSchema,
} from '#app/features/bench/schema.ts'
import { CasePage } from '#app/features/bench/ui/case-page.tsx'
import { handOver } from '#app/features/introductions/commands/hand-over.server.ts'
import { proposeIntroduction } from '#app/features/introductions/commands/propose-introduction.server.ts'
import { turnDownIntroduction } from '#app/features/introductions/commands/turn-down-introduction.server.ts'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { handOverSchema, proposeSchema, turnDownSchema } from '#app/features/introductions/schema.ts'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage, type PageArgs } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'introductions.desk.one' }

export const loader = memberPage('introduction:broker', async ({ actor, params, request }) => {
  const parked = parkedFields(await readParkedForm(request, actor.memberId))
  return { ...(await getBenchCase(actor, params['id'] ?? '')), parked }
})

/** Back to where the form stood: on the case's own page, or beside the queue. */
async function back({ request, params, url }: PageArgs, notice: string): Promise<Response> {
  const id = params['id'] ?? ''
  const isFromBench = url.searchParams.get('from') === 'bench'
  const to = isFromBench ? benchUrl({ ...readBenchQuery(url), case: id }, pageNumber(url)) : `/desk/introductions/${id}`
  return redirectWithNotice(to, notice, { 'Set-Cookie': await dropParkedForm(request) })
}

export const action = memberActions('introduction:broker', {
  propose: form(proposeSchema, async (input, args) => {
    await proposeIntroduction(args.actor, args.params['id'] ?? '', input)
    return back(args, 'introductions.notices.proposed')
  }),
  turn_down: form(turnDownSchema, async (input, args) => {
    await turnDownIntroduction(args.actor, args.params['id'] ?? '', input)
    return back(args, 'introductions.notices.turnedDown')
  }),
  hand_over: form(handOverSchema, async (input, { actor, params }) => {
    await handOver(actor, params['id'] ?? '', input)
    return redirectWithNotice('/desk', 'introductions.notices.handedOver')
  }),
  note: form(noteSchema, async (input, args) => {
    await writeNote(args.actor, args.params['id'] ?? '', input)
    return back(args, 'bench.notices.noted')
  }),
  call: form(callSchema, async (input, args) => {
    await logCall(args.actor, args.params['id'] ?? '', input)
    return back(args, 'bench.notices.callLogged')
  }),
  set_step: form(stepSchema, async (input, args) => {
    await setStep(args.actor, args.params['id'] ?? '', input)
    return back(args, 'bench.notices.stepSet')
  }),
  step_done: form(stepRowSchema, async ({ stepId }, args) => {
    await finishStep(args.actor, args.params['id'] ?? '', stepId)
    return back(args, 'bench.notices.stepDone')
  }),
  outcome: form(outcomeSchema, async (input, args) => {
    await answerOutcome(args.actor, args.params['id'] ?? '', input)
    return back(args, 'bench.notices.outcomeGiven')
  }),
})

export const shouldRevalidate = () => true

export default function DeskIntroductionRoute() {
  const { introduction, file, parked } = useLoaderData<typeof loader>()
  const { pathname, search } = useLocation()
  const place = { action: `${pathname}${search}`, answer: useActionData<typeof action>(), parked }
  return <CasePage introduction={introduction} file={file} place={place} />
}
