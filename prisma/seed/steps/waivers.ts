import { applyForWaiver } from '#app/features/waivers/commands/apply-for-waiver.server.ts'
import { approveWaiver, refuseWaiver } from '#app/features/waivers/commands/decide-waiver.server.ts'
import { getWaiverPage } from '#app/features/waivers/queries/get-waiver-page.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import type { DemoStep } from '../demo-step.ts'
import { daysAgo } from '../demo-time.ts'

const idOf = ({ participants }: MemberActor): string => participants[0]!.id

/** @returns the id of the application, or nothing where an earlier run has made it */
async function applyOnce(actor: MemberActor, isFirst: boolean, note: string): Promise<string | undefined> {
  const before = await getWaiverPage(actor, idOf(actor))
  if (before.history.length !== (isFirst ? 0 : 1) || before.action !== 'apply') return undefined
  await applyForWaiver(actor, idOf(actor), { seen: before.seen, note })
  return (await getWaiverPage(actor, idOf(actor))).history[0]!.id
}

/** The builder was refused first and then granted it, so that its fee shows it; the metal shop waits for an answer. */
export const waivers: DemoStep = {
  key: 'waivers',
  async run({ actor }) {
    const [builder, owner, operator] = [await actor('midsize'), await actor('owner'), await actor('operator')]
    await daysAgo(40, async () => {
      const first = await applyOnce(builder, true, '')
      const reason =
        '造作家具の部門が都内で2年以上続いていることが、わかりませんでした。始めた時期を書き添えて、もう一度申請してください。'
      if (first) await daysAgo(-4, () => refuseWaiver(operator, first, { reason }))
    })
    await daysAgo(30, async () => {
      const second = await applyOnce(builder, false, '部門は1989年から、江東区の工場で続けています。')
      if (second) await daysAgo(-5, () => approveWaiver(operator, second))
    })
    await daysAgo(2, () => applyOnce(owner, true, '1968年から大田区で続けています。土地と建物は私の個人の持ち物です。'))
  },
}
