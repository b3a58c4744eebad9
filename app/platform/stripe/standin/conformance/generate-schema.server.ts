import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { SchemaWriter, type JsonSchema } from './schema-writer.ts'

export interface SdkSchemas {
  answers: Record<string, JsonSchema>
  events: Record<string, JsonSchema>
  requests: Record<string, JsonSchema>
  $defs: Record<string, JsonSchema>
}

const ROOTS_FILE = fileURLToPath(new URL('./roots.ts', import.meta.url))

/**
 * JSON Schema for every type named in roots.ts, read from the installed SDK's own declarations by the TypeScript
 * compiler. Takes a few seconds. @throws Error when a root is not a type of this SDK any more.
 */
export function generateSchemas(): SdkSchemas {
  const program = ts.createProgram([ROOTS_FILE], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
  })
  const source = program.getSourceFile(ROOTS_FILE)
  if (!source) throw new Error(`${ROOTS_FILE} is missing`)
  const faults = program.getSemanticDiagnostics(source)
  if (faults.length > 0) throw new Error(ts.flattenDiagnosticMessageText(faults[0]?.messageText ?? '', '\n'))
  const checker = program.getTypeChecker()
  const writer = new SchemaWriter(checker)
  const convertAll = (name: string): Record<string, JsonSchema> => {
    const root = source.statements.filter(ts.isInterfaceDeclaration).find((node) => node.name.text === name)
    if (!root) throw new Error(`roots.ts has no interface ${name}`)
    const members = checker.getPropertiesOfType(checker.getTypeAtLocation(root))
    return Object.fromEntries(members.map((member) => [member.name, writer.convert(checker.getTypeOfSymbol(member))]))
  }
  return {
    answers: convertAll('Answers'),
    events: convertAll('Events'),
    requests: convertAll('Requests'),
    $defs: writer.definitions,
  }
}
