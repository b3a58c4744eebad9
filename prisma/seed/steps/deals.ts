import { acceptIntroduction } from '#app/features/deals/commands/accept-introduction.server.ts'
import { acceptTerms } from '#app/features/deals/commands/accept-terms.server.ts'
import { breakOffDeal } from '#app/features/deals/commands/break-off-deal.server.ts'
import { proposeTerms } from '#app/features/deals/commands/propose-terms.server.ts'
import { takeStep } from '#app/features/deals/commands/take-step.server.ts'
import { grantDisclosure } from '#app/features/disclosure/commands/grant-disclosure.server.ts'
import { signNda } from '#app/features/nda/commands/sign-nda.server.ts'
import { getNdaPage } from '#app/features/nda/queries/get-nda-page.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import type { DemoContext, DemoStep } from '../demo-step.ts'
import { daysAgo } from '../demo-time.ts'
import { type DemoAsk, proposeOnce } from './introductions.ts'

const client = { ipAddress: '192.0.2.1', userAgent: 'demo data' }

async function sign(actor: MemberActor, dealId: string): Promise<void> {
  const { text } = await getNdaPage(actor, dealId, 'ja', undefined)
  const { sha256 } = text
  await signNda(actor, dealId, { signerName: actor.displayName, agreed: 'on', locale: 'ja', sha256 }, client)
}

interface DemoDeal {
  ask: DemoAsk & { navigator: string; note: string }
  counterpart: string
  /** What happens once both have signed. */
  goOn: (dealId: string, parties: { asker: MemberActor; counterpart: MemberActor }) => Promise<void>
}

async function openDeal(context: DemoContext, { ask, counterpart: login, goOn }: DemoDeal): Promise<void> {
  const introductionId = await proposeOnce(context, ask)
  if (introductionId === undefined) return
  const parties = { asker: await context.actor(ask.asker), counterpart: await context.actor(login) }
  const { dealId } = await daysAgo(ask.days - 5, () => acceptIntroduction(parties.counterpart, introductionId))
  await daysAgo(ask.days - 6, () => sign(parties.asker, dealId))
  await daysAgo(ask.days - 7, () => sign(parties.counterpart, dealId))
  await goOn(dealId, parties)
}

/** A designer and the metal shop, talking over the brief: the designer has shown what was closed. */
const briefing: DemoDeal = {
  ask: {
    asker: 'designer',
    from: 'demo-designer-offer',
    to: 'des-001-need',
    navigator: 'navigator',
    days: 24,
    message:
      '細いパイプを自在に曲げる技術に惹かれました。机まわりの道具として、長く使ってもらえるものを一緒に考えたいです。まず工場を拝見させてください。',
    note: '工場の見学から始める方です。初めて自社の商品をつくる会社にも、ていねいに付き合ってくれます。',
  },
  counterpart: 'owner',
  goOn: (dealId, { asker }) => daysAgo(14, () => grantDisclosure(asker, dealId)),
}

/** A startup and a builder: the startup has named a price for the trial. */
const trialTerms: DemoDeal = {
  ask: {
    asker: 'startup',
    from: 'tri-036-offer',
    to: 'tri-036-need',
    navigator: 'navigator2',
    days: 30,
    message: '夜間の見回りと記録を、3か月で確かめるトライアルをご提案します。現場のご負担は初日の半日だけです。',
    note: '現場でのトライアルの経験がある会社です。評価の基準を先に決めたいとのことでした。',
  },
  counterpart: 'midsize',
  async goOn(dealId, { asker, counterpart }) {
    await daysAgo(15, () => takeStep(asker, dealId, { transition: 'finish_plan' }))
    await daysAgo(12, () => takeStep(counterpart, dealId, { transition: 'finish_plan' }))
    const terms = { amount: 900_000, note: '3か月、機材2台、立ち会いを含みます。' }
    await daysAgo(3, () => proposeTerms(asker, dealId, terms))
  },
}

/** Talks that ended, kindly. */
const brokenOff: DemoDeal = {
  ask: {
    asker: 'buyer',
    from: 'suc-001-offer',
    to: 'demo-metal-offer',
    navigator: 'navigator',
    days: 70,
    message: '切削の技術をお持ちの会社を探しています。従業員の皆さんには、そのまま続けていただきたいと考えています。',
    note: '過去に二社を引き継ぎ、どちらもうまく続いています。',
  },
  counterpart: 'owner',
  goOn: (dealId, { asker }) =>
    daysAgo(50, () =>
      breakOffDeal(asker, dealId, {
        reason: 'timing',
        note: '新しい工場の建設と時期が重なってしまいました。落ち着きましたら、あらためてお願いしたいと思います。',
      }),
    ),
}

/** A part of a builder's business, agreed upon: the seller is about to pay the contract fee. */
const feeDue: DemoDeal = {
  ask: {
    asker: 'buyer',
    from: 'demo-buyer-need',
    to: 'demo-midsize-offer',
    navigator: 'navigator',
    days: 90,
    message:
      '木と金物を一つの工場で仕上げられることに惹かれました。職人の皆さんと名前を引き継ぎ、当社の切削と組み合わせていきたいです。',
    note: '二度の引き継ぎの経験があり、働く方の条件を最初に話される方です。',
  },
  counterpart: 'midsize',
  async goOn(dealId, { asker, counterpart }) {
    const both = async (days: number, transition: string) => {
      await daysAgo(days, () => takeStep(asker, dealId, { transition }))
      await daysAgo(days - 1, () => takeStep(counterpart, dealId, { transition }))
    }
    await daysAgo(80, () => grantDisclosure(counterpart, dealId))
    await both(70, 'begin_negotiation')
    const terms = { amount: 100_000_000, note: '設備と在庫を含みます。建物は借り続けます。' }
    const { termsId } = await daysAgo(60, () => proposeTerms(asker, dealId, terms))
    await daysAgo(58, () => acceptTerms(counterpart, dealId, { termsId }))
    await daysAgo(30, () => takeStep(asker, dealId, { transition: 'finish_due_diligence' }))
    await both(4, 'sign_agreement')
  },
}

/** Deals in different rooms: one being talked over, one waiting for an answer, one whose fee is due, one that ended. */
export const deals: DemoStep = {
  key: 'deals',
  async run(context) {
    for (const deal of [briefing, trialTerms, feeDue, brokenOff]) await openDeal(context, deal)
  },
}
