#!/usr/bin/env node
// Stands in for Prisma's native `schema-engine` binary: the same command line and the same JSON-RPC on stdin/stdout,
// answered by the WebAssembly build of the same engine over node-postgres. prisma.config.ts points the CLI here.
import { parseArgs } from 'node:util'
import { runCommand } from './schema-engine/commands.mjs'
import { serve } from './schema-engine/rpc.mjs'
import { loadEngine } from './schema-engine/wasm.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false, // the CLI passes flags of the native engine that mean nothing here
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
    version: { type: 'boolean', short: 'V' },
  },
})
const datasource = values.datasource ? JSON.parse(values.datasource) : {}

if (values.version) {
  console.log(`schema-engine-cli ${(await loadEngine()).version()}`)
} else if (positionals[0] === 'cli') {
  process.exitCode = await runCommand(positionals[1], datasource)
} else {
  await serve(await loadEngine(), {
    datamodels: values.datamodels ?? [],
    datasource,
    input: process.stdin,
    output: process.stdout,
  })
  process.exit(0) // open pool connections would keep the process
}
