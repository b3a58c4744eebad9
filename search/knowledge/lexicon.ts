import type { Concept, Relation } from './concept.ts'
import { BUSINESS_DESIGN } from './concepts/business-design.ts'
import { CARE_HEALTH_CHILDREN } from './concepts/care-health-children.ts'
import { CITY_INFRASTRUCTURE } from './concepts/city-infrastructure.ts'
import { CRAFTS_WOOD_PAPER_CERAMICS } from './concepts/crafts-wood-paper-ceramics.ts'
import { DESIGN_MOTIVES } from './concepts/design-motives.ts'
import { DESIGN_OCCASIONS } from './concepts/design-occasions.ts'
import { DIGITAL } from './concepts/digital.ts'
import { FINISHING_TECHNIQUES } from './concepts/finishing-techniques.ts'
import { FOOD_FARM } from './concepts/food-farm.ts'
import { FOOD_RETAIL } from './concepts/food-retail.ts'
import { GREEN_BIO_TECHNOLOGY } from './concepts/green-bio-technology.ts'
import { MANUFACTURING } from './concepts/manufacturing.ts'
import { MATERIAL_PROPERTIES } from './concepts/material-properties.ts'
import { MATERIALS_CRAFTS } from './concepts/materials-crafts.ts'
import { METAL_MACHINERY } from './concepts/metal-machinery.ts'
import { PROBLEMS_SOLUTIONS } from './concepts/problems-solutions.ts'
import { PUBLIC_PROBLEMS } from './concepts/public-problems.ts'
import { SERVICES_SOCIETY } from './concepts/services-society.ts'
import { SMALL_TRADES } from './concepts/small-trades.ts'
import { STARTUP_TECHNOLOGY } from './concepts/startup-technology.ts'
import { TECH_BUSINESS } from './concepts/tech-business.ts'
import { TEXTILE_LEATHER_FASHION } from './concepts/textile-leather-fashion.ts'
import { WORKPLACE_PROBLEMS } from './concepts/workplace-problems.ts'
import { ANSWERS } from './links/answers.ts'
import { NEIGHBOURS } from './links/neighbours.ts'
import { PROBLEM_ANSWERS } from './links/problem-answers.ts'
import { TAKEOVERS } from './links/takeovers.ts'
import { USES } from './links/uses.ts'
import { parseConcepts } from './parse-concepts.ts'
import type { LooseLink } from './parse-links.ts'
import { parseLooseLinks } from './parse-links.ts'

/** All curated concepts. Written from knowledge of the field, never from cases a ranking is measured on. */
export const CONCEPTS: readonly Concept[] = [
  ...parseConcepts('business-design', BUSINESS_DESIGN),
  ...parseConcepts('care-health-children', CARE_HEALTH_CHILDREN),
  ...parseConcepts('city-infrastructure', CITY_INFRASTRUCTURE),
  ...parseConcepts('crafts-wood-paper-ceramics', CRAFTS_WOOD_PAPER_CERAMICS),
  ...parseConcepts('design-motives', DESIGN_MOTIVES),
  ...parseConcepts('design-occasions', DESIGN_OCCASIONS),
  ...parseConcepts('digital', DIGITAL),
  ...parseConcepts('finishing-techniques', FINISHING_TECHNIQUES),
  ...parseConcepts('food-farm', FOOD_FARM),
  ...parseConcepts('food-retail', FOOD_RETAIL),
  ...parseConcepts('green-bio-technology', GREEN_BIO_TECHNOLOGY),
  ...parseConcepts('manufacturing', MANUFACTURING),
  ...parseConcepts('material-properties', MATERIAL_PROPERTIES),
  ...parseConcepts('materials-crafts', MATERIALS_CRAFTS),
  ...parseConcepts('metal-machinery', METAL_MACHINERY),
  ...parseConcepts('problems-solutions', PROBLEMS_SOLUTIONS),
  ...parseConcepts('public-problems', PUBLIC_PROBLEMS),
  ...parseConcepts('services-society', SERVICES_SOCIETY),
  ...parseConcepts('small-trades', SMALL_TRADES),
  ...parseConcepts('startup-technology', STARTUP_TECHNOLOGY),
  ...parseConcepts('tech-business', TECH_BUSINESS),
  ...parseConcepts('textile-leather-fashion', TEXTILE_LEATHER_FASHION),
  ...parseConcepts('workplace-problems', WORKPLACE_PROBLEMS),
]

/** Relations across the domains. */
export const LOOSE_LINKS: readonly LooseLink[] = [
  ...parseLooseLinks('solves', ANSWERS),
  ...parseLooseLinks('solves', PROBLEM_ANSWERS),
  ...parseLooseLinks('used-in', USES),
  ...parseLooseLinks('near', NEIGHBOURS),
  ...parseLooseLinks('near', TAKEOVERS),
]

/** A concept that is related to another: how strongly (0..1), and by which relation read in which direction. */
export interface Relative {
  readonly id: string
  readonly strength: number
  readonly relation: Relation | 'same'
  /** True when the relation is read backwards, from the problem to what solves it. */
  readonly isInverse: boolean
}

const STRENGTH: Readonly<Record<Relation, number>> = {
  solves: 0.6,
  serves: 0.5,
  'made-of': 0.35,
  'used-in': 0.35,
  'kind-of': 0.6,
  near: 0.3,
}

const relatives = buildRelatives(CONCEPTS)

/** The concept itself and everything one step away, in both directions. */
export function relativesOf(id: string): ReadonlyMap<string, Relative> {
  return relatives.get(id) ?? new Map()
}

function buildRelatives(concepts: readonly Concept[]): Map<string, Map<string, Relative>> {
  const all = new Map<string, Map<string, Relative>>()
  for (const { id } of concepts) all.set(id, new Map([[id, { id, strength: 1, relation: 'same', isInverse: false }]]))
  const add = (from: string, relative: Relative): void => {
    const known = all.get(from)
    if (known && (known.get(relative.id)?.strength ?? 0) < relative.strength) known.set(relative.id, relative)
  }
  const own = concepts.flatMap(({ id, links }) => links.map((link) => ({ ...link, from: id })))
  for (const { from, relation, to } of [...own, ...LOOSE_LINKS]) {
    add(from, { id: to, strength: STRENGTH[relation], relation, isInverse: false })
    add(to, { id: from, strength: STRENGTH[relation], relation, isInverse: true })
  }
  return all
}
