import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { build } from '../start/build.mjs'
import { exclusively } from '../start/exclusively.mjs'
import { generate } from '../start/generate.mjs'
import { install } from '../start/install.mjs'
import { ReadableError } from '../start/readable-error.mjs'
import { step } from '../start/steps.mjs'
import { stages } from './stages.mjs'

/** Runs the stages asked for, all of them even if one fails; returns the exit code. */
export async function test(args) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { only: { type: 'string' } } })
  const results = []
  const chosen = choose(values.only)
  const since = performance.now()
  if (await attempt('preparation', results, prepare)) {
    results.push(...(await sideBySide(chosen.filter(({ isCheck }) => isCheck))))
    for (const stage of chosen.filter(({ isCheck }) => !isCheck)) {
      if (stage.needsBuild && !(await attempt('build', results, () => exclusively(() => step('build', build)))))
        continue
      results.push(await timed(stage, positionals))
    }
  }
  return report(results, since)
}

function choose(only) {
  if (!only) return stages
  const names = only.split(',')
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length) {
    throw new ReadableError(`no such stage: ${unknown}. There are: ${stages.map(({ name }) => name).join(', ')}`)
  }
  return stages.filter(({ name }) => names.includes(name))
}

const prepare = () =>
  exclusively(async () => {
    await step('packages', install)
    await step('database client', generate)
  })

/** Preparing is no test: it counts only when it fails. */
async function attempt(name, results, work) {
  try {
    await work()
    return true
  } catch (error) {
    console.error(error instanceof ReadableError ? error.message : error)
    results.push({ name, passed: 0, failed: 1, seconds: 0 })
    return false
  }
}

/** As many at once as there are cores. */
async function sideBySide(checks) {
  const results = []
  const waiting = [...checks]
  const work = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) results.push(await timed(stage, []))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return results
}

async function timed(stage, files) {
  const head = `\n=== ${stage.name}: ${stage.what}`
  if (!stage.isCheck) console.log(head)
  const since = performance.now()
  const {
    passed,
    failed,
    note = '',
    output,
  } = await stage.run(files).catch((error) => {
    console.error(error)
    return { passed: 0, failed: 1, note: 'the stage itself broke' }
  })
  if (stage.isCheck) console.log(`${head}\n${output ?? note}`)
  return { name: stage.name, passed, failed, note, seconds: (performance.now() - since) / 1000 }
}

function report(results, since) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log('\n=== result')
  for (const { name, passed, failed, seconds, note } of results) {
    const line = `${failed ? '✘' : '✔'} ${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`
    console.log(`${line} ${seconds.toFixed(1).padStart(7)} s${note ? `   ${note}` : ''}`)
  }
  console.log(`total ${((performance.now() - since) / 1000).toFixed(1)} s`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
}
