import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { processFiles } from './process-files.mjs'
import { isAlive, until } from './processes.mjs'

let folder
let child

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-run-'))
  child = spawn(process.execPath, ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"])
})

afterEach(() => {
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('process files', () => {
  it('name the living only', () => {
    const files = processFiles(folder)
    files.write('web', child.pid)
    writeFileSync(join(folder, 'gone.json'), JSON.stringify({ pid: 999_999_999, birth: '1' }))
    writeFileSync(join(folder, 'broken.json'), '{')
    expect(files.living()).toEqual(['web'])
  })

  it('do not take a stranger for ours that was given the same pid', async () => {
    const files = processFiles(folder)
    writeFileSync(join(folder, 'web.json'), JSON.stringify({ pid: child.pid, birth: 'long ago' }))
    expect(files.pidOf('web')).toBeUndefined()
    expect(await files.stop('web')).toBe(false)
    expect(isAlive(child.pid)).toBe(true)
  })

  it('end a leftover that listens to no polite word', async () => {
    const files = processFiles(folder, { patience: 200 })
    files.write('web', child.pid)
    expect(await files.stop('web')).toBe(true)
    expect(await until(() => !isAlive(child.pid), 2000)).toBe(true)
    expect(files.living()).toEqual([])
  })
})
