import { type MemberActor, needsSecondFactor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { qrCodeOf } from '../qr-code.server.ts'
import { offeredTotpSecret, totpAddress } from '../totp.server.ts'

function offerOf(actor: MemberActor, since: Date | null) {
  const secret = offeredTotpSecret(actor.sessionId, since)
  const address = totpAddress(secret, actor.email)
  return { address, qrCode: qrCodeOf(address), secret: secret.match(/.{1,4}/g)?.join(' ') ?? secret }
}

/**
 * The page of the second factor: what is set up, and what a device needs to be set up.
 * @param isNewDevice whether another device is to take over from the one in force
 */
export async function getTwoStep(actor: MemberActor, isNewDevice: boolean) {
  const { totpConfirmedAt: since } = await db.member.findUniqueOrThrow({
    where: { id: actor.memberId },
    select: { totpConfirmedAt: true },
  })
  return {
    email: actor.email,
    since: since?.toISOString() ?? null,
    isNeeded: needsSecondFactor(actor),
    codesLeft: since === null ? 0 : await db.recoveryCode.count({ where: { memberId: actor.memberId, usedAt: null } }),
    offer: since === null || isNewDevice ? offerOf(actor, since) : null,
  }
}

export type TwoStepView = Awaited<ReturnType<typeof getTwoStep>>
