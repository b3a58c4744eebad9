import {
  type DeskIntroduction,
  getDeskIntroduction,
} from '#app/features/introductions/queries/get-desk-introduction.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { type CaseFile, getCaseFile } from './get-case-file.server.ts'

export interface BenchCase {
  introduction: DeskIntroduction
  file: CaseFile | null
}

/** A case with all that is kept on it. @throws AppError introduction.not_found, also when another navigator has it */
export async function getBenchCase(actor: MemberActor, id: string, hasTrust = true): Promise<BenchCase> {
  const introduction = await getDeskIntroduction(actor, id, hasTrust)
  return { introduction, file: introduction.isMine ? await getCaseFile(actor, id) : null }
}

/** The same to stand beside the queue; null when it is not, or not any more, for this reader. */
export async function findBenchCase(actor: MemberActor, id: string): Promise<BenchCase | null> {
  try {
    return await getBenchCase(actor, id, false)
  } catch (error) {
    if (error instanceof AppError && error.code === 'introduction.not_found') return null
    throw error
  }
}
