import { useActionData, useLoaderData } from '@remix-run/react'
import { type BulkAnswer, bulkAnswer } from '#app/features/bench/bulk-answer.server.ts'
import { finishSteps, setSteps, takeAll } from '#app/features/bench/commands/act-in-bulk.server.ts'
import { findBenchCase } from '#app/features/bench/queries/get-bench-case.server.ts'
import { listBench } from '#app/features/bench/queries/list-bench.server.ts'
import { bulkSchema, bulkStepSchema, readBenchQuery } from '#app/features/bench/schema.ts'
import { BenchPage } from '#app/features/bench/ui/bench-page.tsx'
import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import { takeSchema } from '#app/features/introductions/schema.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { form, type FormAnswer, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'introductions.desk.title' }

export const loader = memberPage('introduction:broker', async ({ actor, url }) => {
  const query = readBenchQuery(url)
  const [bench, chosen] = await Promise.all([
    listBench(actor, query, pageNumber(url)),
    query.case === null ? null : findBenchCase(actor, query.case),
  ])
  return { bench, chosen, today: tokyoDay(clock.now()) }
})

export const action = memberActions('introduction:broker', {
  take: form(takeSchema, async ({ introductionId }, { actor }) => {
    await takeIntroduction(actor, introductionId)
    return redirectWithNotice(`/desk/introductions/${introductionId}`, 'introductions.notices.taken')
  }),
  bulk_step: form(bulkStepSchema, async ({ cases, ...step }, { actor }) =>
    bulkAnswer(actor, await setSteps(actor, cases, step)),
  ),
  bulk_done: form(bulkSchema, async ({ cases }, { actor }) => bulkAnswer(actor, await finishSteps(actor, cases))),
  bulk_take: form(bulkSchema, async ({ cases }, { actor }) => bulkAnswer(actor, await takeAll(actor, cases))),
})

export const shouldRevalidate = () => true

export default function DeskRoute() {
  const answer = useActionData() as FormAnswer | BulkAnswer | undefined
  return <BenchPage {...useLoaderData<typeof loader>()} answer={answer} />
}
