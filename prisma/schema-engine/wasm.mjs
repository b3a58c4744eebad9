import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Message of the last Rust panic: the thrown RuntimeError itself only says "unreachable". */
let panicMessage = ''

/** Loads the WebAssembly engine once; the package's own entry wants a bundler that can import .wasm files. */
export async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (panicMessage = message) }
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const entry = import.meta.resolve('@prisma/schema-engine-wasm')
  const code = readFileSync(fileURLToPath(new URL('schema_engine_bg.wasm', entry)))
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings
}

/** Takes the message of a panic if there was one, and forgets it. */
export function takePanic() {
  const message = panicMessage
  panicMessage = ''
  return message
}
