import { addReply } from '#app/features/bench/commands/keep-reply.server.ts'
import { logCall } from '#app/features/bench/commands/log-call.server.ts'
import { setStep } from '#app/features/bench/commands/set-step.server.ts'
import { writeNote } from '#app/features/bench/commands/write-note.server.ts'
import { addTask } from '#app/features/tasks/commands/add-task.server.ts'
import { finishVisit, planVisit } from '#app/features/visits/commands/plan-visit.server.ts'
import { saveDiagnosis } from '#app/features/visits/commands/save-diagnosis.server.ts'
import { type DiagnosisAnswer, diagnosisForm } from '#app/features/visits/diagnosis.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { DemoStep } from '../demo-step.ts'
import { daysAgo } from '../demo-time.ts'

const dayIn = (days: number): string => tokyoDay(new Date(clock.now().getTime() + days * DAY_MS))

async function workOnCase(navigator: MemberActor, introductionId: string): Promise<void> {
  await daysAgo(5, () =>
    writeNote(navigator, introductionId, {
      memo: '見本さんは平日の夕方なら電話に出られる。面談は工場の近くが良いとのこと。',
    }),
  )
  await daysAgo(4, () =>
    logCall(navigator, introductionId, {
      side: 'need',
      calledOn: dayIn(0),
      outcome: 'talked',
      words: '資金の準備と、引き継いだあとの住まいについて話した。',
    }),
  )
  await setStep(navigator, introductionId, { step: '工場の方に電話し、返事のようすをうかがう', dueOn: dayIn(1) })
}

/** The answers of an owner who has thought of much and settled little. */
const answers = (): Record<string, DiagnosisAnswer> =>
  Object.fromEntries(
    diagnosisForm()
      .flatMap(({ questions }) => questions)
      .map((question, at) => [question, (['yes', 'partly', 'no', 'yes', 'unknown'] as const)[at % 5]!]),
  )

async function visit(navigator: MemberActor, participantId: string): Promise<void> {
  await daysAgo(20, () => planVisit(navigator, participantId, { plannedOn: dayIn(6), place: '本社工場' }))
  const { id: visitId } = await db.visit.findFirstOrThrow({ where: { participantId, ...systemScope('demo data') } })
  const words = '機械と図面を見せていただいた。ご家族とは、まだ話していないとのこと。'
  await daysAgo(14, () => finishVisit(navigator, { visitId, doneOn: dayIn(0), words }))
  await daysAgo(14, () => saveDiagnosis(navigator, participantId, { madeOn: dayIn(0), ...answers() }))
  await planVisit(navigator, participantId, { plannedOn: dayIn(9), place: '本社工場' })
  await addTask(navigator, { title: '決算書の写しをお願いする', dueOn: dayIn(3), participantId })
}

/** What a navigator keeps: a case with notes and a next step, texts of its own, a member that was visited. */
export const desk: DemoStep = {
  key: 'desk',
  async run({ actor }) {
    if ((await db.quickReply.count({ where: systemScope('demo data') })) > 0) return
    const navigator = await actor('navigator')
    const metal = await db.listing.findFirstOrThrow({
      where: { externalId: 'demo-metal-offer', ...systemScope('demo data') },
    })
    await addReply(navigator, {
      name: '面談のお願い',
      text: 'ご都合のよい日を、二つほどお知らせください。こちらからうかがいます。',
    })
    await addReply(navigator, {
      name: 'お礼',
      text: 'お時間をいただき、ありがとうございました。うかがったことを整理して、改めてご連絡します。',
    })
    const { id } = await db.introduction.findFirstOrThrow({
      where: {
        offerListingId: metal.id,
        needListing: { externalId: 'demo-successor-need' },
        ...systemScope('demo data'),
      },
    })
    await workOnCase(navigator, id)
    await visit(navigator, metal.participantId)
  },
}
