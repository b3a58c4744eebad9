import { followDealEnd } from '../commands/follow-deal-end.server.ts'

export const onDealEnded = ({ dealId }: { dealId: string }): Promise<void> => followDealEnd(dealId)
