import { projectListing } from '#app/features/listings/listing-values.ts'
import { recallCandidates } from '#app/features/matching/queries/recall-candidates.server.ts'
import { toRankable } from '#app/features/matching/rankable.ts'
import { db } from '#app/platform/db.server.ts'
import { isBand } from '#app/tracks/bands.ts'
import { answerBetween, groundsAt, namesTrouble } from '#app/tracks/cross-track/find-grounds.ts'
import type { CrossTrackRule, Grounds, HintSubject, OwnProfile } from '#app/tracks/cross-track/rule-type.ts'
import { crossTrackRules } from '#app/tracks/cross-track/rules.ts'
import { HINT_CANDIDATES, HINTS_PER_RULE } from '../rules.ts'
import { type Compared, hideFromEachOther, readCandidates } from './read-compared.server.ts'

export interface FoundHint {
  rule: string
  otherListingId: string | null
  otherVersion: number | null
  source: Grounds['source']
  /** What gave it away, at either end. */
  words: { from: readonly string[]; to: readonly string[] }
  /** 0..1, to be compared within a rule. */
  score: number
}

/** What members read of it: nothing of a hint comes from what is closed. */
const asSubject = (listing: Compared, profile?: OwnProfile): HintSubject => ({
  values: Object.fromEntries(
    projectListing(listing, 'member').flatMap(({ definition, value }) =>
      isBand(value) ? [] : [[definition.key, value]],
    ),
  ),
  profile,
})

/** A designer's own profile; nothing for the others. */
async function readProfile({ participantId, participant }: Compared): Promise<OwnProfile | undefined> {
  if (!participant.kinds.includes('designer')) return undefined
  const [profile, pieces] = await Promise.all([
    db.kindProfile.findUnique({ where: { participantId_kind: { participantId, kind: 'designer' } } }),
    db.portfolioPiece.findMany({
      where: { participantId },
      orderBy: { position: 'asc' },
      select: { title: true },
      take: 3,
    }),
  ])
  const { specialties } = (profile?.details ?? {}) as { specialties?: unknown }
  return {
    specialties: Array.isArray(specialties) ? specialties.map(String) : [],
    pieces: pieces.map(({ title }) => title),
  }
}

const readsProfile = ({ from }: CrossTrackRule): boolean => from.when.flat().some(({ kind }) => kind === 'shows')

/** Who stands at the other end of a rule, best first. */
function meetOthers(rule: CrossTrackRule, subject: HintSubject, grounds: Grounds, others: readonly Compared[]) {
  const { relation } = rule
  const found = others.flatMap((other, at): FoundHint[] => {
    const theirs = asSubject(other)
    const there = groundsAt(rule.to, theirs)
    if (!there) return []
    const hint = { rule: rule.key, otherListingId: other.id, otherVersion: other.version, source: grounds.source }
    // Recalled first is nearest.
    if (relation?.kind !== 'solves')
      return [{ ...hint, words: { from: grounds.words, to: there.words }, score: 1 / (1 + at) }]
    const answer = answerBetween(subject, theirs, relation)
    if (!answer) return []
    return [{ ...hint, words: { from: [answer.problem], to: [answer.answer] }, score: 1 - 1 / (1 + answer.count) }]
  })
  return found.sort((a, b) => b.score - a.score).slice(0, HINTS_PER_RULE)
}

async function findByRule(rule: CrossTrackRule, listing: Compared): Promise<FoundHint[]> {
  const subject = asSubject(listing, readsProfile(rule) ? await readProfile(listing) : undefined)
  const grounds = groundsAt(rule.from, subject)
  if (!grounds) return []
  if (rule.relation?.kind === 'alone') {
    const words = { from: grounds.words, to: [] }
    return [{ rule: rule.key, otherListingId: null, otherVersion: null, source: grounds.source, words, score: 1 }]
  }
  if (rule.relation?.kind === 'solves' && !namesTrouble(subject, rule.relation)) return []
  const ids = ((await recallCandidates(toRankable(listing), rule.to)) ?? []).slice(0, HINT_CANDIDATES)
  const byId = new Map((await readCandidates(ids)).map((row) => [row.id, row]))
  const others = ids.flatMap((id) => byId.get(id) ?? [])
  const strangers = others.filter(
    (other) => other.participantId !== listing.participantId && !hideFromEachOther(listing, other),
  )
  return meetOthers(rule, subject, grounds, strangers)
}

/** What a listing could do with other tracks, by the rules that begin at its side. */
export async function findHints(listing: Compared): Promise<FoundHint[]> {
  const rules = crossTrackRules.filter(({ from }) => from.track === listing.track && from.side === listing.side)
  const found: FoundHint[] = []
  for (const rule of rules) found.push(...(await findByRule(rule, listing)))
  return found
}
