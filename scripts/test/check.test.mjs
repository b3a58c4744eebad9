import { describe, expect, it } from 'vitest'
import { settle } from './check.mjs'
import { lockProblems } from './lock-check.mjs'
import { countPlaywright } from './playwright.mjs'
import { countVitest } from './vitest.mjs'

describe('what a run of tests counts as', () => {
  it('is what was counted when all went well', () => {
    expect(settle({ passed: 3, failed: 0, skipped: 0 }, 0)).toEqual({ passed: 3, failed: 0, note: '' })
  })

  it.each([
    ['a crash without a failed test', { passed: 3, failed: 0, skipped: 0 }, 1, 1],
    ['no test at all', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
    ['a skipped test', { passed: 3, failed: 0, skipped: 2 }, 0, 2],
    ['failed tests', { passed: 3, failed: 4, skipped: 0 }, 1, 4],
  ])('is failed for %s', (_name, counted, code, failed) => {
    expect(settle(counted, code).failed).toBe(failed)
  })
})

describe('reading the reports', () => {
  it('counts a vitest file that could not be loaded as one failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    ]
    const report = { testResults, numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
    expect(countVitest(report)).toEqual({ passed: 1, failed: 2, skipped: 3 })
  })

  it('counts a flaky browser test and an error outside every test as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] }
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 0 })
  })

  it('knows nothing of a run that left no report', () => {
    expect([countVitest(undefined), countPlaywright(undefined)]).toEqual(
      Array(2).fill({ passed: 0, failed: 0, skipped: 0 }),
    )
  })
})

describe('the lock check', () => {
  const held = {
    '': {},
    'node_modules/tool': { version: '1.0.0', optionalDependencies: { 'tool-linux': '1', 'tool-mac': '1' } },
  }

  it('finds a platform package the lock does not hold', () => {
    const lock = { packages: { ...held, 'node_modules/tool-linux': {} } }
    expect(lockProblems(lock)).toEqual(['tool wants tool-mac, which the lock does not hold'])
  })

  it('finds an address of a registry', () => {
    const lock = { packages: { '': {}, 'node_modules/tool': { resolved: 'https://registry.example/tool.tgz' } } }
    expect(lockProblems(lock)).toHaveLength(1)
  })
})
