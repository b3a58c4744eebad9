import { z } from 'zod'
import type { Part } from './rules.ts'

const stored = z.array(
  z.object({ title: z.string(), workYen: z.number().int(), deliverOn: z.string(), payBy: z.string() }),
)

/** The milestones an order proposes, as they were stored. */
export const readParts = (parts: unknown): Part[] => stored.parse(parts)
