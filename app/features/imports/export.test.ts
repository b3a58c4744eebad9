import { describe, expect, it } from 'vitest'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { checkImport } from './commands/check-import.server.ts'
import { uploadImport } from './commands/upload-import.server.ts'
import { getImport } from './queries/get-import.server.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { exportCsv } from './ui/export-csv.server.ts'
import { importWords } from './ui/import-words.server.ts'

async function fileFor(actor: MemberActor, scope: 'own' | 'all' = 'own'): Promise<string> {
  let file = ''
  for await (const part of exportCsv(actor, scope)) file += part
  return file
}

const secrets = { companyName: '見本秘密工業', annualSalesYen: 98_765_432, handoverNotes: '金庫の番号' }

describe('an export', () => {
  it("holds all of the own listings, a bank's clients' as well, and nobody else's", async () => {
    const { actor, participant } = await makeOwner()
    const { actor: stranger } = await makeOwner()
    const { clients, member } = await makeBank(['見本ばね'])
    await makeListing(participant.id, { title: '自分の掲載', confidential: secrets })
    await makeListing(clients[0]!.id, { title: '顧客の掲載', status: 'draft', confidential: secrets })
    const own = await fileFor(actor)
    expect(own).toContain('自分の掲載')
    for (const secret of ['見本秘密工業', '98765432', '金庫の番号', participant.name]) expect(own).toContain(secret)
    expect(own).not.toContain('顧客の掲載')
    expect(await fileFor(await signedIn(member.id))).toContain('顧客の掲載')
    expect((await fileFor(stranger)).trim().split('\r\n')).toHaveLength(1)
    await db.referrerClient.updateMany({
      where: { clientParticipantId: clients[0]!.id },
      data: { endedAt: new Date() },
    })
    expect(await fileFor(await signedIn(member.id))).not.toContain('顧客の掲載')
  })

  it('gives the operator what the public and members may read, and nobody else', async () => {
    const { actor, participant } = await makeOwner()
    await makeListing(participant.id, { title: `一覧に出る ${participant.id}`, confidential: secrets })
    const all = await fileFor(await makeOperatorActor(), 'all')
    expect(all).toContain(`一覧に出る ${participant.id}`)
    for (const secret of ['見本秘密工業', '98765432', '金庫の番号', participant.name]) expect(all).not.toContain(secret)
    await expect(fileFor(actor, 'all')).rejects.toMatchObject({ code: 'request.forbidden' })
  })

  it('disarms what a spreadsheet would run', async () => {
    const { actor, participant } = await makeOwner()
    await makeListing(participant.id, { title: `=HYPERLINK("https://evil.example","見る")` })
    expect(await fileFor(actor)).toContain(`"'=HYPERLINK(""https://evil.example"",""見る"")"`)
  })

  it('can be imported again and changes nothing', async () => {
    const { actor } = await makeBank(['見本ばね'])
    const head =
      '管理番号,区分,立場,顧客の名前,見出し,会社の紹介,業種,都道府県,人数,キーワード,引き継ぎの形,会社やお店の名前'
    const first = `001,事業の引き継ぎ,後継者を探す,見本ばね,'=見出し,"二行の\n紹介",24,東京都,9,ばね、試作,事業の一部,有限会社見本ばね`
    const id = await uploadImport(actor, { text: `${head}\n${first}\n` })
    await checkImport(id, importWords)
    const { confirmImport } = await import('./commands/confirm-import.server.ts')
    const { writeImport } = await import('./commands/write-import.server.ts')
    await confirmImport(actor, id, false)
    await writeImport(id, importWords)
    for (const locale of ['ja', 'en'] as const) {
      const again = await uploadImport(actor, { text: await fileFor({ ...actor, locale }) })
      await checkImport(again, importWords)
      const page = await getImport(actor, again)
      expect(page.errors).toEqual([])
      expect(page.counts).toEqual({ created: 0, updated: 0, unchanged: 1, left: 0, submitted: 0 })
    }
  })
})
