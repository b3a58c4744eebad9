import { followMoney } from '../commands/follow-money.server.ts'

/** Money of a charge has come or gone back. */
export const onChargeMoved = ({ chargeId }: { chargeId: string }): Promise<void> => followMoney(chargeId)
