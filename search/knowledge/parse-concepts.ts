import type { Concept, ConceptLink, Relation } from './concept.ts'
import { RELATIONS } from './concept.ts'

const HEADING = '>> '

/**
 * Reads concepts written one a line: `main word = other, words | solves other concept, another | used-in ...`. A line
 * `>> kind-of concept` holds for all concepts below it, up to the next such line.
 * Throws on a line it does not understand. Whether targets exist is checked by the lexicon's test.
 */
export function parseConcepts(domain: string, text: string): Concept[] {
  let shared: readonly ConceptLink[] = []
  const concepts: Concept[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line.startsWith(HEADING)) shared = parseLinks(line.slice(HEADING.length), line)
    else if (line !== '') concepts.push(parseLine(domain, line, shared))
  }
  return concepts
}

function parseLine(domain: string, line: string, shared: readonly ConceptLink[]): Concept {
  const [head = '', ...relations] = line.split('|').map((part) => part.trim())
  const [id = '', others = ''] = head.split(' = ').map((part) => part.trim())
  if (id === '') throw new Error(`No main word: ${line}`)
  const links = [...shared, ...relations.flatMap((part) => parseLinks(part, line))]
  return { id, domain, forms: [id, ...list(others)], links }
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
