import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const engine = fileURLToPath(new URL('./schema-engine.mjs', import.meta.url))
const { version } = createRequire(import.meta.url)('@prisma/engines-version/package.json')

describe('the WebAssembly schema engine', () => {
  it('is the very commit this version of Prisma was made with', () => {
    const said = execFileSync(process.execPath, [engine, '--version'], { encoding: 'utf8' })
    expect(said.trim()).toBe(`schema-engine-cli ${version.split('.').at(-1)}`)
  })

  it('says in the words of the native engine that a server cannot be reached', () => {
    const datasource = JSON.stringify({ url: 'postgresql://nobody@127.0.0.1:1/nothing' })
    const args = [engine, '--datasource', datasource, 'cli', 'can-connect-to-database']
    const attempt = () => execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' })
    expect(attempt).toThrow(/"error_code":"P1001"/)
  })
})
