import ts from 'typescript'

export type JsonSchema = Record<string, unknown>

const DECIMAL: JsonSchema = { type: 'string', pattern: '^-?[0-9]+(\\.[0-9]+)?$' }

/**
 * Turns TypeScript types into JSON Schema, stricter than the types are: no property beyond those declared, and the
 * `| OtherString` that leaves every enum open is dropped.
 */
export class SchemaWriter {
  readonly definitions: Record<string, JsonSchema> = {}
  private readonly names = new Map<ts.Type, string>()

  constructor(private readonly checker: ts.TypeChecker) {}

  convert(type: ts.Type): JsonSchema {
    if (isDecimal(type)) return DECIMAL
    if (type.isUnion()) return this.convertUnion(type)
    return this.convertSimple(type) ?? this.reference(type)
  }

  private convertUnion(type: ts.UnionType): JsonSchema {
    const parts = type.types.filter((part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)))
    const literals = parts.filter(isLiteral)
    const isOpenEnum = literals.some((part) => part.isStringLiteral())
    const isBoolean = parts.filter((part) => part.flags & ts.TypeFlags.BooleanLiteral).length === 2
    const rest = parts.filter(
      (part) =>
        !isLiteral(part) &&
        !(isOpenEnum && isOtherString(part)) &&
        !(isBoolean && part.flags & ts.TypeFlags.BooleanLiteral),
    )
    const schemas = rest.map((part) => this.convert(part))
    if (isBoolean) schemas.unshift({ type: 'boolean' })
    if (literals.length > 0) schemas.unshift({ enum: literals.map(({ value }) => value).sort() })
    const [only] = schemas
    return schemas.length === 1 && only ? only : schemas.length === 0 ? { not: {} } : { anyOf: schemas }
  }

  private convertSimple(type: ts.Type): JsonSchema | undefined {
    const { flags } = type
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' }
    if (flags & ts.TypeFlags.String || isOtherString(type)) return { type: 'string' }
    if (flags & ts.TypeFlags.Number) return { type: 'number' }
    if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' }
    if (flags & ts.TypeFlags.Null) return { type: 'null' }
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {}
    if (flags & (ts.TypeFlags.Never | ts.TypeFlags.Void | ts.TypeFlags.Undefined)) return { not: {} }
    if (!this.checker.isArrayType(type)) return undefined
    const [item] = this.checker.getTypeArguments(type as ts.TypeReference)
    return { type: 'array', items: item ? this.convert(item) : {} }
  }

  // Types refer to each other in circles, so each gets its name before it is looked into.
  private reference(type: ts.Type): JsonSchema {
    let name = this.names.get(type)
    if (name === undefined) {
      name = `t${this.names.size}`
      this.names.set(type, name)
      const definition: JsonSchema = { $comment: this.checker.typeToString(type) }
      this.definitions[name] = definition
      Object.assign(definition, this.convertObject(type))
    }
    return { $ref: `#/$defs/${name}` }
  }

  private convertObject(type: ts.Type): JsonSchema {
    const index = this.checker.getIndexInfoOfType(type, ts.IndexKind.String)
    const members = this.checker.getPropertiesOfType(type)
    const properties: Record<string, JsonSchema> = {}
    const required: string[] = []
    for (const member of members) {
      properties[member.name] = this.convert(this.checker.getTypeOfSymbol(member))
      if (!(member.flags & ts.SymbolFlags.Optional)) required.push(member.name)
    }
    return { type: 'object', properties, required, additionalProperties: index ? this.convert(index.type) : false }
  }
}

const isLiteral = (type: ts.Type): type is ts.StringLiteralType | ts.NumberLiteralType =>
  type.isStringLiteral() || type.isNumberLiteral()

const isDecimal = (type: ts.Type): boolean =>
  type.aliasSymbol?.name === 'Decimal' || type.symbol?.name === 'Decimal' || type.symbol?.name === 'DecimalImpl'

/** `string & Record<never, never>` */
const isOtherString = (type: ts.Type): boolean =>
  type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.String)
