import type { Concept, ConceptLink, Relation } from './concept.ts'
import { RELATIONS } from './concept.ts'

/**
 * Reads concepts written one a line: `main word = other, words | solves other concept, another | used-in ...`.
 * Throws on a line it does not understand. Whether targets exist is checked by the lexicon's test.
 */
export function parseConcepts(domain: string, text: string): Concept[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => parseLine(domain, line))
}

function parseLine(domain: string, line: string): Concept {
  const [head = '', ...relations] = line.split('|').map((part) => part.trim())
  const [id = '', others = ''] = head.split(' = ').map((part) => part.trim())
  if (id === '') throw new Error(`No main word: ${line}`)
  return { id, domain, forms: [id, ...list(others)], links: relations.flatMap((part) => parseLinks(part, line)) }
}

function parseLinks(part: string, line: string): ConceptLink[] {
  const [name = '', ...rest] = part.split(' ')
  const relation = RELATIONS.find((known): known is Relation => known === name)
  if (!relation) throw new Error(`Unknown relation ${name}: ${line}`)
  return list(rest.join(' ')).map((to) => ({ relation, to }))
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
