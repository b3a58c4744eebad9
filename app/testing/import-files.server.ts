import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { checkImport } from '#app/features/imports/commands/check-import.server.ts'
import { confirmImport } from '#app/features/imports/commands/confirm-import.server.ts'
import { takeBackImport } from '#app/features/imports/commands/take-back-import.server.ts'
import { undoImport } from '#app/features/imports/commands/undo-import.server.ts'
import { uploadImport } from '#app/features/imports/commands/upload-import.server.ts'
import { writeImport } from '#app/features/imports/commands/write-import.server.ts'
import { getImport } from '#app/features/imports/queries/get-import.server.ts'
import { importWords } from '#app/features/imports/ui/import-words.server.ts'

export const HEAD = '管理番号,区分,立場,顧客の名前,見出し,会社の紹介,会社やお店の名前,引き継ぎの形'
export const line = (given: Partial<Record<'id' | 'client' | 'title' | 'teaser' | 'kind' | 'company', string>> = {}) =>
  [
    given.id ?? '001',
    '事業の引き継ぎ',
    '後継者を探す',
    given.client ?? '見本ばね',
    given.title ?? '金属の加工をする工場です',
    given.teaser ?? '引き継ぐ方を探しています。',
    given.company ?? '有限会社見本ばね',
    given.kind ?? '会社ごと（株式の譲渡）',
  ].join(',')
export const csv = (...lines: string[]) => `${[HEAD, ...lines].join('\r\n')}\r\n`

export const fileOf = (content: string | Uint8Array<ArrayBuffer>) => new File([content], 'list.csv')
export const encoded = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))

export async function sent(actor: MemberActor, content: string | Uint8Array<ArrayBuffer>, more: object = {}) {
  const id = await uploadImport(actor, { file: fileOf(content), ...more })
  await checkImport(id, importWords)
  return getImport(actor, id)
}

export async function written(actor: MemberActor, content: string, submits = false) {
  const { id } = await sent(actor, content)
  await confirmImport(actor, id, submits)
  await writeImport(id, importWords)
  return getImport(actor, id)
}

export async function undone(actor: MemberActor, id: string) {
  await undoImport(actor, id)
  await takeBackImport(id)
  return getImport(actor, id)
}

export const listingsOf = (participantId: string) =>
  db.listing.findMany({ where: { participantId }, include: { confidential: true }, orderBy: { externalId: 'asc' } })

export const cells = ({ errors }: { errors: { line: number; column?: string; error: string; read?: string }[] }) =>
  errors.map(({ line: at, column, error, read }) => [at, column, error, read])
