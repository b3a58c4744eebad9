import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir, inRoot } from '../start/paths.mjs'
import { runShown, settle } from './check.mjs'

/** Runs one project of vitest.config.ts and counts its tests. */
export async function runVitest(project, files) {
  const folder = join(dataDir(), 'test')
  const output = join(folder, `vitest-${project}-${process.pid}.json`)
  mkdirSync(folder, { recursive: true })
  const code = await runShown([
    inRoot('node_modules/vitest/vitest.mjs'),
    'run',
    `--project=${project}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${output}`,
    ...files,
  ])
  const report = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : undefined
  rmSync(output, { force: true })
  return settle(countVitest(report), code)
}

/** A file that could not be loaded has no tests, and counts as one failed. */
export function countVitest(report) {
  if (!report) return { passed: 0, failed: 0, skipped: 0 }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
