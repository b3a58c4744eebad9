import { callNavigator } from '#app/features/introductions/commands/call-navigator.server.ts'
import { proposeIntroduction } from '#app/features/introductions/commands/propose-introduction.server.ts'
import { requestIntroduction } from '#app/features/introductions/commands/request-introduction.server.ts'
import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import { turnDownIntroduction } from '#app/features/introductions/commands/turn-down-introduction.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { DemoContext, DemoStep } from '../demo-step.ts'
import { daysAgo } from '../demo-time.ts'

const listingId = async (externalId: string): Promise<string> =>
  (await db.listing.findFirstOrThrow({ where: { externalId, ...systemScope('demo data') }, select: { id: true } })).id

/** Who asks from which listing for which, by login and external id. */
export interface DemoAsk {
  asker: string
  from: string
  to: string
  message: string
  /** How long ago it was asked. */
  days: number
}

/** Asks, unless the pair has an introduction already. @returns the new introduction's id */
async function askOnce({ actor }: DemoContext, ask: DemoAsk): Promise<string | undefined> {
  const [from, to] = [await listingId(ask.from), await listingId(ask.to)]
  const ofPair = [
    { offerListingId: from, needListingId: to },
    { offerListingId: to, needListingId: from },
  ]
  const known = await db.introduction.count({ where: { OR: ofPair, ...systemScope('demo data') } })
  if (known > 0) return undefined
  const member = await actor(ask.asker)
  return daysAgo(
    ask.days,
    async () => (await requestIntroduction(member, { from, to, message: ask.message })).introductionId,
  )
}

const isDirect = async (id: string): Promise<boolean> =>
  (await db.introduction.count({ where: { id, state: 'proposed', ...systemScope('demo data') } })) === 1

/** In a track in which two talk directly, one of them calls for a navigator, who joins. */
async function joinDirect(context: DemoContext, asker: string, navigator: string, id: string): Promise<void> {
  await callNavigator(await context.actor(asker), id)
  await takeIntroduction(await context.actor(navigator), id)
}

/** The same, taken and proposed by a navigator a day and two days later. */
export async function proposeOnce(
  context: DemoContext,
  ask: DemoAsk & { navigator: string; note: string },
): Promise<string | undefined> {
  const id = await askOnce(context, ask)
  if (id === undefined) return undefined
  const navigator = await context.actor(ask.navigator)
  if (await isDirect(id)) {
    await daysAgo(ask.days - 1, () => joinDirect(context, ask.asker, ask.navigator, id))
    return id
  }
  await daysAgo(ask.days - 1, () => takeIntroduction(navigator, id))
  await daysAgo(ask.days - 2, () => proposeIntroduction(navigator, id, { note: ask.note }))
  return id
}

/** One waiting in the queue, one waiting for the owner's answer, one a navigator gave back kindly. */
export const introductions: DemoStep = {
  key: 'introductions',
  async run(context) {
    await askOnce(context, {
      asker: 'midsize',
      from: 'demo-midsize-need',
      to: 'demo-metal-offer',
      days: 2,
      message:
        '首都圏の改修工事で、金属の造作を必要とする仕事が増えています。今の場所と皆さんの働き方を変えずに、当社から仕事をお願いできる関係をつくりたいと考えています。一度、工場を拝見できないでしょうか。',
    })
    await proposeOnce(context, {
      asker: 'successor',
      from: 'demo-successor-need',
      to: 'demo-metal-offer',
      navigator: 'navigator',
      days: 6,
      message:
        '部品工場で25年、うち8年は責任者として働きました。少人数で精度の高い仕事を続けておられることに惹かれています。従業員の皆さんと屋号を大切にしながら、経営を一から学ぶつもりです。',
      note: 'お会いして話をうかがいました。現場の言葉で話ができる方です。資金の準備はこれからの部分がありますが、急がず話を進めたいとのことでした。',
    })
    const unclear = await askOnce(context, {
      asker: 'startup',
      from: 'demo-startup-offer',
      to: 'tri-036-need',
      days: 44,
      message: '当社のロボットをご紹介したいです。',
    })
    if (unclear === undefined) return
    const navigator = await context.actor('navigator2')
    await daysAgo(43, () => joinDirect(context, 'startup', 'navigator2', unclear))
    const answer = {
      reason: 'request_unclear',
      note: '何を、どのくらいの期間で確かめたいかを書いていただけると、お伝えしやすくなります。',
    } as const
    await daysAgo(41, () => turnDownIntroduction(navigator, unclear, answer))
  },
}
