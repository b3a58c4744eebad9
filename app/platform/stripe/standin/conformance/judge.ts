import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { Conformance } from '../protocol/conformance-port.ts'
import type { SdkSchemas } from './generate-schema.server.ts'
import { firstParamFault } from './param-fault.ts'

type Group = 'answers' | 'events' | 'requests'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Judges answers, events and parameters by the SDK's types. */
export class SdkJudge implements Conformance {
  private readonly strict = new Ajv({ strict: false, allErrors: true, inlineRefs: false, code: { optimize: false } })
  // Form encoding carries text only: a number is taken for one when it looks like one.
  private readonly coercing = new Ajv({
    strict: false,
    allErrors: true,
    inlineRefs: false,
    code: { optimize: false },
    coerceTypes: true,
    verbose: true,
  })
  private readonly compiled = new Map<string, ValidateFunction>()

  constructor(private readonly schemas: SdkSchemas) {
    this.strict.addSchema({ $defs: schemas.$defs }, 'sdk')
    this.coercing.addSchema({ $defs: schemas.$defs }, 'sdk')
  }

  paramFault(operation: string, params: Parameters<Conformance['paramFault']>[1]) {
    const validate = this.validator(this.coercing, 'requests', operation)
    if (!validate) throw new Error(`roots.ts has no parameters for ${operation}`)
    const isValid = validate(structuredClone(params))
    return isValid ? undefined : firstParamFault(validate.errors ?? [])
  }

  answerFaults(answer: unknown): string[] {
    if (!isRecord(answer)) return ['the answer is no object']
    if (answer['object'] === 'list') return this.listFaults(answer)
    if (answer['object'] === 'event') return this.eventFaults({ ...answer, type: String(answer['type']) })
    return this.faults('answers', String(answer['object']), answer)
  }

  eventFaults(event: { type: string }): string[] {
    return this.faults('events', event.type, event)
  }

  private listFaults({ object: _, data, has_more: hasMore, url, ...rest }: Record<string, unknown>): string[] {
    const isList = Array.isArray(data) && typeof hasMore === 'boolean' && typeof url === 'string'
    if (!isList || Object.keys(rest).length > 0) return ['the list is malformed']
    return data.flatMap((item: unknown) => this.answerFaults(item))
  }

  private faults(group: Group, name: string, value: unknown): string[] {
    const validate = this.validator(this.strict, group, name)
    if (!validate) return [`roots.ts has nothing for ${group} ${name}`]
    return validate(value) ? [] : (validate.errors ?? []).map((error) => describe(name, error))
  }

  private validator(ajv: Ajv, group: Group, name: string): ValidateFunction | undefined {
    const schema = this.schemas[group][name]
    if (!schema) return undefined
    const key = `${group} ${name}`
    const made = this.compiled.get(key) ?? ajv.compile(absolute(schema))
    this.compiled.set(key, made)
    return made
  }
}

// A root lies outside the document that holds the definitions.
const absolute = (schema: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"sdk#/$defs/')) as Record<string, unknown>

const describe = (name: string, { instancePath, message, params }: ErrorObject): string =>
  `${name}${instancePath} ${message} ${JSON.stringify(params)}`
