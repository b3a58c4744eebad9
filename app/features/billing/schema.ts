import { z } from 'zod'
import { paymentMethods } from './rules.ts'

/** `seen` names what was shown; no amount is ever taken from a form. */
export const confirmSchema = z.object({ seen: z.string().max(60) })

/** How to pay; another way than the open one closes that first. */
export const paySchema = z.object({ method: z.enum(paymentMethods) })
