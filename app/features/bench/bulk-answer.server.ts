import type { MemberActor } from '#app/platform/actor.ts'
import type { BulkResult } from './commands/act-in-bulk.server.ts'
import { nameCases } from './queries/name-cases.server.ts'

/** What a bulk action answers: how many rows went well, and which did not, and why. */
export interface BulkAnswer {
  bulk: { done: number; refused: { id: string; titles: string[]; code: string }[] }
}

export async function bulkAnswer(actor: MemberActor, { done, refused }: BulkResult): Promise<Response> {
  const titles = await nameCases(
    actor,
    refused.map(({ introductionId }) => introductionId),
  )
  const answer: BulkAnswer = {
    bulk: {
      done,
      refused: refused.map(({ introductionId: id, code }) => ({ id, code, titles: titles.get(id) ?? [] })),
    },
  }
  return Response.json(answer)
}
