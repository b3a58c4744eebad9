import { invalidRequest, missing } from './api-error.ts'
import { isParams, paramName, type Params, type ParamValue } from './params.ts'

// https://docs.stripe.com/api/metadata
const METADATA_KEYS = 50
const METADATA_KEY_LENGTH = 40
const METADATA_VALUE_LENGTH = 500
const DEFAULT_TEXT_LENGTH = 5000

/** Reads one level of parameters. Every error names the parameter the way Stripe does. An empty text counts as unset. */
export class ParamReader {
  constructor(
    private readonly params: Params,
    private readonly path: readonly string[] = [],
  ) {}

  name(key: string): string {
    return paramName([...this.path, key])
  }

  text(key: string, maxLength = DEFAULT_TEXT_LENGTH): string | undefined {
    const value = this.params[key]
    if (value === undefined || value === '') return undefined
    if (typeof value !== 'string') throw invalidRequest(`Invalid string: ${key}`, { param: this.name(key) })
    if (value.length > maxLength) {
      throw invalidRequest(`Invalid string: ${value.slice(0, 5)}...; must be at most ${maxLength} characters`, {
        code: 'parameter_invalid_string_too_long',
        param: this.name(key),
      })
    }
    return value
  }

  requiredText(key: string, maxLength?: number): string {
    return this.text(key, maxLength) ?? this.fail(key)
  }

  integer(key: string): number | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    if (!/^-?\d{1,15}$/.test(value)) {
      throw invalidRequest(`Invalid integer: ${value}`, { code: 'parameter_invalid_integer', param: this.name(key) })
    }
    return Number(value)
  }

  requiredInteger(key: string): number {
    return this.integer(key) ?? this.fail(key)
  }

  boolean(key: string): boolean {
    return this.oneOf(key, ['true', 'false']) === 'true'
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    const found = allowed.find((choice) => choice === value)
    if (found === undefined) {
      throw invalidRequest(`Invalid ${this.name(key)}: must be one of ${allowed.join(', ')}`, { param: this.name(key) })
    }
    return found
  }

  /** A list of texts; undefined when the parameter was not sent. */
  texts(key: string): string[] | undefined {
    const value = this.params[key]
    if (value === undefined || value === '') return undefined
    if (!Array.isArray(value)) throw this.invalid('array', key)
    return value.map((item) => {
      if (typeof item !== 'string') throw this.invalid('array', key)
      return item
    })
  }

  /** A nested object; absent counts as one without any parameter. */
  inner(key: string): ParamReader {
    return this.readerOf(this.params[key] ?? {}, key)
  }

  has(key: string): boolean {
    return this.params[key] !== undefined
  }

  isText(key: string): boolean {
    return typeof this.params[key] === 'string'
  }

  list(key: string): ParamReader[] {
    const value = this.params[key]
    if (value === undefined || value === '') return []
    if (!Array.isArray(value)) throw this.invalid('array', key)
    return value.map((item, index) => this.readerOf(item, key, String(index)))
  }

  metadata(): Record<string, string> {
    const value = this.params['metadata']
    const entries = value === undefined || value === '' ? [] : Object.entries(value)
    if (typeof value === 'string' && value !== '') throw this.invalid('hash', 'metadata')
    if (entries.length > METADATA_KEYS) {
      throw invalidRequest(`Metadata can have at most ${METADATA_KEYS} keys`, { param: this.name('metadata') })
    }
    return Object.fromEntries(
      entries.filter(([, item]) => item !== '').map(([key, item]) => this.metadataEntry(key, item)),
    )
  }

  private metadataEntry(key: string, value: ParamValue): [string, string] {
    const param = paramName([...this.path, 'metadata', key])
    if (typeof value !== 'string') throw invalidRequest(`Invalid string: ${param}`, { param })
    if (key.length > METADATA_KEY_LENGTH || value.length > METADATA_VALUE_LENGTH) {
      const limits = `${METADATA_KEY_LENGTH} characters in a key, ${METADATA_VALUE_LENGTH} in a value`
      throw invalidRequest(`Metadata is too long (${limits})`, { param })
    }
    return [key, value]
  }

  private readerOf(value: ParamValue, ...keys: string[]): ParamReader {
    if (!isParams(value)) throw this.invalid('hash', ...keys)
    return new ParamReader(value, [...this.path, ...keys])
  }

  private invalid(shape: 'array' | 'hash', ...keys: string[]) {
    const param = paramName([...this.path, ...keys])
    return invalidRequest(`Invalid ${shape}: ${param}`, { param })
  }

  private fail(key: string): never {
    throw missing(this.name(key))
  }
}
