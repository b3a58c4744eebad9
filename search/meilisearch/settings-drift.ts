import { createHash } from 'node:crypto'
import type { Settings } from 'meilisearch'
import type { SettingsDrift } from '../engine.ts'

/** Read at search time only: changing them costs nothing. For all others every document is read again. */
const AT_SEARCH_TIME: readonly (keyof Settings)[] = [
  'displayedAttributes',
  'synonyms',
  'faceting',
  'pagination',
  'searchCutoffMs',
]

/** Lists whose order says nothing; the server gives them back sorted. */
const SETS: readonly string[] = [
  'filterableAttributes',
  'sortableAttributes',
  'displayedAttributes',
  'stopWords',
  'dictionary',
  'locales',
]

/** The server gives keys back with most of their letters hidden. */
const HIDDEN: readonly string[] = ['apiKey']
/** Maps with names of our own: one more is a difference. In all other objects the server fills in its defaults. */
const OWN_NAMES: readonly string[] = ['synonyms', 'embedders', 'sortFacetValuesBy']

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (isRecord(value) && Object.keys(value).length === 0)

/**
 * What differs between the settings as code and those of a live index. Settings the code does not name are the
 * server's own affair.
 */
export function settingsDrift(wanted: Settings, live: Settings): SettingsDrift {
  const names = (Object.keys(wanted) as (keyof Settings)[]).filter((name) => !fits(wanted[name], live[name], name))
  const differences = names.map((name) => [name, sorted(wanted[name]), sorted(live[name])])
  return {
    names,
    needsRebuild: names.some((name) => !AT_SEARCH_TIME.includes(name)),
    fingerprint: createHash('sha256').update(JSON.stringify(differences)).digest('hex'),
  }
}

function fits(wanted: unknown, live: unknown, name: string, isSet = SETS.includes(name)): boolean {
  if (isEmpty(wanted)) return isEmpty(live)
  if (Array.isArray(wanted)) return Array.isArray(live) && fitsList(wanted, live, isSet)
  if (!isRecord(wanted)) return wanted === live
  if (!isRecord(live)) return false
  const isOwn = OWN_NAMES.includes(name)
  if (isOwn && Object.keys(live).some((key) => !Object.hasOwn(wanted, key) && !isEmpty(live[key]))) return false
  return Object.keys(wanted)
    .filter((key) => !HIDDEN.includes(key))
    .every((key) => fits(wanted[key], live[key], key, name === 'synonyms' || SETS.includes(key)))
}

function fitsList(wanted: readonly unknown[], live: readonly unknown[], isSet: boolean): boolean {
  if (isSet) {
    const [ours, theirs] = [new Set(wanted), new Set(live)]
    return ours.size === theirs.size && [...ours].every((entry) => theirs.has(entry))
  }
  return wanted.length === live.length && wanted.every((entry, at) => fits(entry, live[at], ''))
}

/** The same text for the same value, whatever the order of keys and entries. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => JSON.stringify(sorted(entry))).sort()
  if (!isRecord(value)) return value
  const keys = Object.keys(value).filter((key) => !HIDDEN.includes(key))
  return keys.sort().map((key) => [key, sorted(value[key])])
}
