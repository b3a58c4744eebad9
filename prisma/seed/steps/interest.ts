import { keepListing } from '#app/features/favourites/commands/keep-listing.server.ts'
import { answerQuestion } from '#app/features/questions/commands/answer-question.server.ts'
import { askQuestion } from '#app/features/questions/commands/ask-question.server.ts'
import { declineQuestion } from '#app/features/questions/commands/decline-question.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { DemoContext, DemoStep } from '../demo-step.ts'
import { daysAgo } from '../demo-time.ts'

interface DemoQuestion {
  /** By login, who asks and who answers. */
  asker: string
  owner: string
  /** External id of the listing. */
  at: string
  days: number
  text: string
  reply?: { text: string; audience: 'public' | 'private' } | { reason: 'later' }
}

const questions: readonly DemoQuestion[] = [
  {
    asker: 'buyer',
    owner: 'owner',
    at: 'demo-metal-offer',
    days: 20,
    text: '機械の更新は、この五年でどのくらいありましたか。',
    reply: {
      text: '旋盤を一台、三年前に入れ替えました。フライス盤は古いですが、手入れをして使っています。',
      audience: 'public',
    },
  },
  {
    asker: 'successor',
    owner: 'owner',
    at: 'demo-metal-offer',
    days: 12,
    text: '引き継いだあと、しばらく一緒に働いていただけますか。',
    reply: { text: '一年は一緒に働くつもりです。そのあとも、週に二日ほどなら通えます。', audience: 'public' },
  },
  {
    asker: 'midsize',
    owner: 'owner',
    at: 'demo-metal-offer',
    days: 9,
    text: '一番大きなお客様は、売上のどのくらいを占めますか。',
    reply: { reason: 'later' },
  },
  {
    asker: 'designer',
    owner: 'owner',
    at: 'demo-metal-offer',
    days: 1,
    text: '小さな試作を一つだけお願いすることはできますか。',
  },
  {
    asker: 'owner',
    owner: 'startup',
    at: 'demo-startup-offer',
    days: 6,
    text: '油で床がすべりやすい工場でも、歩けますか。',
    reply: { text: '滑り止めの足に替えれば歩けます。まず半日、一緒に確かめませんか。', audience: 'private' },
  },
]

/** Who keeps what, by login and external id. */
const favourites: readonly (readonly [login: string, listing: string])[] = [
  ['buyer', 'demo-metal-offer'],
  ['successor', 'demo-metal-offer'],
  ['midsize', 'demo-metal-offer'],
  ['designer', 'demo-metal-offer'],
  ['owner', 'demo-startup-offer'],
  ['owner', 'demo-designer-offer'],
  ['buyer', 'demo-midsize-offer'],
]

const listingId = async (externalId: string): Promise<string> =>
  (await db.listing.findFirstOrThrow({ where: { externalId, ...systemScope('demo data') }, select: { id: true } })).id

async function askOnce({ actor }: DemoContext, { asker, owner, at, days, text, reply }: DemoQuestion): Promise<void> {
  const id = await listingId(at)
  const known = await db.listingQuestion.count({ where: { listingId: id, text, ...systemScope('demo data') } })
  if (known > 0) return
  const member = await actor(asker)
  const { questionId } = await daysAgo(days, () => askQuestion(member, { listingId: id, text }))
  if (!reply) return
  const answering = await actor(owner)
  await daysAgo(days - 1, async () => {
    if ('reason' in reply) await declineQuestion(answering, { questionId, reason: reply.reason })
    else await answerQuestion(answering, { questionId, ...reply })
  })
}

/** What has been kept may have left the lists since, when a deal took it. */
async function keepOnce(actor: MemberActor, id: string): Promise<void> {
  const { memberId } = actor
  const where = { listingId: id, memberId, ...systemScope('demo data') }
  if ((await db.listingFavourite.count({ where })) === 0) await keepListing(actor, id)
}

/** Views of the last month that look like a month: fewer at weekends, more of late. */
async function addViews(externalId: string, now: Date): Promise<void> {
  const id = await listingId(externalId)
  const rows = Array.from({ length: 30 }, (_, ago) => {
    const day = new Date(new Date(now.getTime() - ago * DAY_MS).toISOString().slice(0, 10))
    const isWeekend = [0, 6].includes(day.getUTCDay())
    return { listingId: id, day, views: Math.max(0, ((ago * 7) % 5) + (isWeekend ? 0 : 4) - Math.floor(ago / 8)) }
  })
  await db.listingViewDay.createMany({ data: rows.filter(({ views }) => views > 0), skipDuplicates: true })
}

/** What others asked, kept and looked at. */
export const interest: DemoStep = {
  key: 'questions, favourites, views',
  async run(context) {
    for (const question of questions) await askOnce(context, question)
    for (const [login, listing] of favourites) await keepOnce(await context.actor(login), await listingId(listing))
    for (const { at } of questions) await addViews(at, context.now)
  },
}
