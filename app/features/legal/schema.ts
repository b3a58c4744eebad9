import { z } from 'zod'

/** A box that is shown only where consent is missing; `shown` names the versions that were shown. */
export const consentFields = {
  agreed: z.literal('on').optional(),
  shown: z.string().max(200).optional(),
}

export type ConsentInput = z.output<z.ZodObject<typeof consentFields>>
