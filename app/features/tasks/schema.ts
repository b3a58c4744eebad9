import { z } from 'zod'
import { lineText } from '#app/platform/form/text-schema.ts'
import { optionalDay } from '#app/tracks/day-schema.ts'
import { TITLE_MAX } from './limits.ts'

const id = z
  .union([z.literal(''), z.uuid()])
  .transform((given) => given || undefined)
  .optional()

/** Something to do, and what it is about. */
export const taskSchema = z.object({
  title: lineText(TITLE_MAX),
  dueOn: optionalDay,
  participantId: id,
  introductionId: id,
  contactId: id,
})
export type TaskInput = z.output<typeof taskSchema>

/** A button at one task. */
export const taskRowSchema = z.object({ taskId: z.uuid() })

/** What the list shows, and about what a new task would be; anything unknown is left out. */
export interface TaskQuery {
  show: 'open' | 'done'
  participant: string | null
  introduction: string | null
  contact: string | null
}

export function readTaskQuery({ searchParams }: URL): TaskQuery {
  const idOf = (key: string) => z.uuid().nullable().catch(null).parse(searchParams.get(key))
  return {
    show: searchParams.get('show') === 'done' ? 'done' : 'open',
    participant: idOf('participant'),
    introduction: idOf('introduction'),
    contact: idOf('contact'),
  }
}
