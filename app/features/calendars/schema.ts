import { z } from 'zod'

/** A button without a question. */
export const emptySchema = z.object({})
