import { signNda } from '#app/features/nda/commands/sign-nda.server.ts'
import { getNdaPage } from '#app/features/nda/queries/get-nda-page.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import type { TrackKey } from '#app/tracks/track-definition.ts'
import { makeDeal } from './make-deal.server.ts'

const client = { ipAddress: '192.0.2.1', userAgent: 'test' }

async function sign(actor: MemberActor, dealId: string): Promise<void> {
  const { text } = await getNdaPage(actor, dealId, 'ja', undefined)
  await signNda(
    actor,
    dealId,
    { signerName: actor.displayName, agreed: 'on', locale: 'ja', sha256: text.sha256 },
    client,
  )
}

/** A deal whose NDA both sides have signed. */
export async function makeSignedDeal(track?: TrackKey) {
  const made = await makeDeal(track ? { track } : {})
  await sign(made.offer.actor, made.dealId)
  await sign(made.need.actor, made.dealId)
  return made
}
