import { z } from 'zod'

/** `seen` names what was shown; no amount is ever taken from a form. */
export const confirmSchema = z.object({ seen: z.string().max(60) })

export const paySchema = z.object({})
