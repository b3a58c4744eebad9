import { z } from 'zod'

/** For whom an account is registered. */
export const onboardSchema = z.object({ participantId: z.uuid() })

/** What the operator has sent, or taken back, once more. */
export const retrySchema = z.object({ transferId: z.uuid() })
