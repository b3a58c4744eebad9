import { z } from 'zod'
import { listingSides } from '#app/tracks/track-definition.ts'

const side = z.enum(listingSides).optional()

export const grantSchema = z.object({ agreed: z.literal('on', { error: 'must_accept' }), side })
export const revokeSchema = z.object({ side })
