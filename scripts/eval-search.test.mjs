import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const lines = (records) => records.map((record) => JSON.stringify(record)).join('\n') + '\n'

describe('npm run eval:search', () => {
  let folder
  const file = (name, text) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const run = (...args) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/eval-search.ts', ...args], { encoding: 'utf8' })
  let docs

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'musubi-eval-'))
    docs = file(
      'docs.jsonl',
      lines([
        { id: 'お茶/1', title: '宇治の茶畑', body: '抹茶の原料を育てています。' },
        { id: 2, title: '町工場', body: '切削加工と溶接。' },
        { id: 'w', title: '倉庫の結露', body: '断熱塗料で防ぐ。' },
        { id: 'w2', title: '断熱材の販売', body: '断熱と断熱塗料と断熱窓。' },
      ]),
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('prints what was found, and as its last line the same as JSON', () => {
    const queries = file(
      'queries.jsonl',
      lines([
        { qid: 1, query: '抹茶', rel: 'お茶/1' },
        { qid: 2, query: '結露 断熱塗料', rel: ['w', '2'] },
        { qid: 3, query: '存在しない螺鈿', rel: ['w'] },
        { qid: 4, query: '切削加工', rel: [2] },
      ]),
    )
    const { stdout, stderr, status } = run('--docs', docs, '--queries', queries)
    expect(stderr.split('\n').filter((line) => line && !line.includes('npm'))).toEqual([])
    expect(status).toBe(0)
    const report = JSON.parse(stdout.trimEnd().split('\n').at(-1))
    expect(report).toMatchObject({ docs: 4, queries: 4, mrr10: 0.75, recall10: 0.625 })
    expect(report.p50Ms).toBeGreaterThan(0)
    expect(stdout).toMatch(/MRR@10 +0\.750/)
  })

  it('counts an answer that is not there as not found', () => {
    const queries = file('queries.jsonl', lines([{ qid: 'q', query: '抹茶', rel: ['お茶/1', 'x'] }]))
    const { stdout } = run('--docs', docs, '--queries', queries)
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1))).toMatchObject({ absent: 1, mrr10: 1, recall10: 0.5 })
  })

  it.each([
    ['a line that is no JSON', '{"qid":1,"query":"a","rel":"w"}\nnonsense\n', /queries\.jsonl:2: /],
    ['a query without answers', lines([{ qid: 1, query: 'a', rel: [] }]), /queries\.jsonl:1: rel names no document/],
    ['an empty file', '\n', /is empty/],
  ])('refuses %s and says where', (_, text, message) => {
    const { stderr, status } = run('--docs', docs, '--queries', file('queries.jsonl', text))
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
  })
})
