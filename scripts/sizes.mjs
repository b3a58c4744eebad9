// npm run sizes: how long files and functions are. A report, not a wall: size is a smell, and sometimes has a reason.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { inRoot } from './start/paths.mjs'

const ROOMS = ['app', 'search', 'prisma', 'scripts', 'e2e', 'bench', 'eslint-rules']
const LONG_FILE = 300
const LONG_FUNCTION = 60
const LONG_COMPONENT = 100

const isCode = (path) => /\.(tsx?|mjs|js)$/.test(path) && !/^prisma\/generated\//.test(path)
const isTest = (path) => /\.(test|spec)\.[a-z]+$/.test(path)

const files = ROOMS.flatMap((room) =>
  readdirSync(inRoot(room), { recursive: true, encoding: 'utf8' }).map((path) =>
    join(room, path).replaceAll('\\', '/'),
  ),
)
  .filter(isCode)
  .map((path) => ({ path, text: readFileSync(inRoot(path), 'utf8') }))
  .map(({ path, text }) => ({ path, text, lines: text.trimEnd().split('\n').length }))

function functionsOf({ path, text }) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found = []
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) {
      const lines = lineAt(node.end) - lineAt(node.getStart(source)) + 1
      const name = node.name?.text ?? node.parent.name?.text ?? '(nameless)'
      found.push({ path, name, line: lineAt(node.getStart(source)) + 1, lines, isComponent: /^[A-Z]/.test(name) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function print(title, group) {
  const functions = group.flatMap(functionsOf)
  const lines = group.map((file) => file.lines)
  console.log(
    `${title}: ${group.length} files, ${lines.reduce((sum, n) => sum + n, 0)} lines; file median ${quantile(lines, 0.5)}, ` +
      `p90 ${quantile(lines, 0.9)}; ${functions.length} functions, p90 ${quantile(
        functions.map((f) => f.lines),
        0.9,
      )} lines`,
  )
  const longFiles = group.filter((file) => file.lines > LONG_FILE)
  const longFunctions = functions.filter((f) => f.lines > (f.isComponent ? LONG_COMPONENT : LONG_FUNCTION))
  for (const file of longFiles) console.log(`  file over ${LONG_FILE}: ${file.path} (${file.lines})`)
  for (const f of longFunctions) console.log(`  long function: ${f.path}:${f.line} ${f.name} (${f.lines})`)
}

print(
  'code ',
  files.filter((file) => !isTest(file.path)),
)
print(
  'tests',
  files.filter((file) => isTest(file.path)),
)
