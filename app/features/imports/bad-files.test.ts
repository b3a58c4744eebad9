import { describe, expect, it } from 'vitest'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { cells, csv, encoded, HEAD, line, listingsOf, sent, written } from '#app/testing/import-files.server.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { confirmImport } from './commands/confirm-import.server.ts'
import { errorsCsv } from './ui/errors-csv.server.ts'
import { importErrorText } from './ui/error-words.ts'

describe('a file that is not as it should be', () => {
  it('names every cell that is wrong, with what was read, all of them also as a file', async () => {
    const { actor } = await makeBank(['見本ばね', '見本印刷', '見本印刷㈱'])
    const head = `${HEAD},人数,希望する金額（下限）,希望する金額（上限）`
    const rows = [
      `${line({ client: 'しらない会社' })},9,,`,
      `${line({ id: '2', client: '見本印刷' })},9,,`,
      `${line({ id: '3', teaser: 'お電話は 03-1234-5678 まで', kind: 'ぜんぶ' })},たくさん,"1,000万円",500万円`,
      `${line({ id: '4' })},9,3億円,"1,000万円"`,
      `${line({ id: '7', company: '' })},,,`,
      `${line({ id: '7' })},,,`,
      `${line({ id: '5', title: '' })},,,`,
      '6,別の区分,後継者を探す,見本ばね,a,b,,,,,',
    ]
    const page = await sent(actor, `\ufeff${head}\n${rows.join('\n')}\n`)
    expect(cells(page)).toEqual([
      [2, '顧客の名前', 'no_such_client', 'しらない会社'],
      [3, '顧客の名前', 'client_twice', '見本印刷'],
      [4, '引き継ぎの形', 'choose_one', 'ぜんぶ'],
      [4, '人数', 'whole_number', 'たくさん'],
      [5, '希望する金額（下限）', 'min_above_max', '3億円'],
      [7, '管理番号', 'twice?line=6', '7'],
      [8, '見出し', 'required', ''],
      [9, '区分', 'choose_one', '別の区分'],
    ])
    await expect(confirmImport(actor, page.id, false)).rejects.toMatchObject({ code: 'import.has_errors' })
    let file = ''
    for await (const part of errorsCsv(actor, page.id, translatorFor('ja'))) file += part
    expect(file.split('\r\n').slice(0, 3)).toEqual([
      '行,項目,何が違うか,読み取った内容',
      `2,顧客の名前,${importErrorText(translatorFor('ja'), 'no_such_client')},しらない会社`,
      `3,顧客の名前,${importErrorText(translatorFor('ja'), 'client_twice')},見本印刷`,
    ])
    expect(file.trim().split('\r\n')).toHaveLength(9)
  })

  it('stops at a head that is not ours, and says which columns are wrong', async () => {
    const { actor } = await makeBank(['見本ばね'])
    const page = await sent(actor, '番号,名前,見出し,見出し\n1,2,3,4\n')
    expect(page.rowCount).toBe(0)
    expect(page.errors.map(({ line: at, field, error }) => [at, field, error])).toEqual([
      [1, 'externalId', 'missing_column'],
      [1, 'track', 'missing_column'],
      [1, 'side', 'missing_column'],
      [1, 'participantName', 'missing_column'],
      [1, 'teaser', 'missing_column'],
      [1, '番号', 'unknown_column'],
      [1, '名前', 'unknown_column'],
      [1, '見出し', 'column_twice'],
    ])
  })

  it.each([
    ['mixed line ends', `${HEAD}\n${line()}\r${line({ id: '2' })}\r\n${line({ id: '3' })}`, 3],
    ['blank lines and rows of empty cells', `${HEAD}\n\n,,,,,,,\n${line()}\n\n`, 1],
    ['line breaks within quotes', `${HEAD}\n${line({ teaser: '"一行目\r\n二行目"' })}\n${line({ id: '2' })}\n`, 2],
    [
      'keys instead of words',
      'externalId,track,side,participantName,title,teaser\n1,succession,offer,見本ばね,a,b\n',
      1,
    ],
    ['a wide and spaced heading', csv(line()).replace('見出し', ' 見 出 し（必須）'), 1],
  ])('reads %s', async (_name, content, count) => {
    const { actor } = await makeBank(['見本ばね'])
    const page = await sent(actor, content)
    expect(cells(page)).toEqual([])
    expect(page.counts.created).toBe(count)
  })

  it.each([
    ['nothing but a head', `${HEAD}\n`, 0, []],
    ['nothing', ' ', 0, ['empty']],
    ['bytes of no text', encoded('ff00fe81ff'), 0, ['unknown_encoding']],
    ['a workbook', encoded('504b0304ff00ff'), 0, ['workbook']],
    ['an open quote', `${HEAD}\n${line({ title: '"開いたまま' })}\n`, 1, ['not_csv']],
    ['a quote in the middle', `${HEAD}\n${line({ title: '5"の管' })}\n`, 1, ['not_csv']],
    ['zero bytes in the head', `${HEAD},謎\0の列\n`, 0, ['unknown_column']],
    ['too many cells', csv(`${line()},x`), 1, ['column_count?expected=8&read=9']],
    ['a cell of 1 MB', csv(line({ teaser: 'あ'.repeat(1_000_000) })), 1, ['not_csv']],
  ])('says so of %s', async (_name, content, rows, errors) => {
    const { actor } = await makeBank(['見本ばね'])
    const page = await sent(actor, content as string)
    expect(page.errors.map(({ error }) => error)).toEqual(errors)
    expect(page.rowCount).toBe(rows)
    const refusal = { code: errors.length > 0 ? 'import.has_errors' : 'import.empty' }
    await expect(confirmImport(actor, page.id, false)).rejects.toMatchObject(refusal)
  })

  it('keeps hostile text as text and takes the guard off a formula', async () => {
    const { actor, clients } = await makeBank(['見本ばね'])
    const title = `<img src=x onerror=alert(1)>'; DROP TABLE x;--`
    const page = await written(actor, csv(line({ title, teaser: `'=HYPERLINK(1)\u202e{{evil}}\u0000` })))
    expect(page.state).toBe('done')
    expect((await listingsOf(clients[0]!.id))[0]).toMatchObject({ title, teaser: '=HYPERLINK(1){{evil}}' })
  })
})
