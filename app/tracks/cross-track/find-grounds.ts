import { conceptsIn } from '#search/ranking/reading.ts'
import { CONCEPTS, relativesOf } from '#search/knowledge/lexicon.ts'
import type { Condition, CrossTrackRule, Grounds, HintEnd, HintSubject } from './rule-type.ts'

/** So far apart, in characters, may a thing and its state stand in one sentence. */
const NEAR = 24
/** Nobody who runs a firm is older; a larger number is something else. */
const OLDEST = 99

/** Full width and capitals make no difference. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

const textOf = ({ values }: HintSubject, fields: readonly string[]): string =>
  fields.map((key) => [values[key] ?? ''].flat().join('、')).join('\n')

const sentencesOf = (text: string): string[] => text.split(/[。．!?！？\n]|\. /)

/** The first of the words in a folded text, and where. */
function firstOf(text: string, words: readonly string[]): { word: string; at: number } | undefined {
  let best: { word: string; at: number } | undefined
  for (const word of words) {
    const at = text.indexOf(fold(word))
    const isEarlier = at >= 0 && (!best || at < best.at || (at === best.at && word.length > best.word.length))
    if (isEarlier && stands(text, at, fold(word))) best = { word, at }
  }
  return best
}

const LATIN = /[a-z0-9]/

/** A Latin word must not be part of a longer one. */
const stands = (text: string, at: number, word: string): boolean =>
  !LATIN.test(word.charAt(0)) || (!LATIN.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + word.length)))

function says(subject: HintSubject, { in: fields, words, unless = [] }: Extract<Condition, { kind: 'says' }>) {
  for (const sentence of sentencesOf(textOf(subject, fields)).map(fold)) {
    const found = firstOf(sentence, words)
    if (found && !firstOf(sentence, unless)) return [found.word]
  }
  return undefined
}

function together(subject: HintSubject, condition: Extract<Condition, { kind: 'together' }>) {
  const { in: fields, things, states, unless = [] } = condition
  for (const sentence of sentencesOf(textOf(subject, fields)).map(fold)) {
    if (firstOf(sentence, unless)) continue
    for (const state of states) {
      const found = firstOf(sentence, [state])
      if (!found) continue
      // What is said of the thing stands behind it in Japanese, often before it in English.
      const around = sentence.slice(Math.max(0, found.at - NEAR), found.at + state.length + NEAR)
      const thing = firstOf(around, things)
      if (thing) return [thing.word, state]
    }
  }
  return undefined
}

const TENS = '一二三四五六七八九'
const OWNER = /社長|代表|店主|経営者|オーナー|当主|主人|親方|店長|創業者|私|owner|president|founder/

interface Age {
  /** As it is written. */
  text: string
  years: number
}

const kanjiYears = (tens: string, ones: string | undefined): number =>
  (TENS.indexOf(tens) + 1) * 10 + (ones ? TENS.indexOf(ones) + 1 : 0)

/** 72歳, 七十代, 70代, aged 72. 創業70年 is none. */
function agesIn(sentence: string): Age[] {
  const digits = [...sentence.matchAll(/(?<!\d)(\d{2})\s*(?:歳|才|代(?!表|理|金))/g)]
  const kanji = [...sentence.matchAll(/([一二三四五六七八九])十([一二三四五六七八九])?(?:歳|才|代(?!表|理|金))/g)]
  const english = [...sentence.matchAll(/\baged? (\d{2})\b|\b(\d{2}) years old\b/g)]
  return [
    ...digits.map(([text, years]) => ({ text, years: Number(years) })),
    ...kanji.map(([text, tens = '', ones]) => ({ text, years: kanjiYears(tens, ones) })),
    ...english.map(([text, one, other]) => ({ text, years: Number(one ?? other) })),
  ]
}

const CUSTOMERS = /客|利用者|customer/

function agedOwner(subject: HintSubject, { in: fields, from }: Extract<Condition, { kind: 'agedOwner' }>) {
  for (const sentence of sentencesOf(textOf(subject, fields)).map(fold)) {
    // 七十代の社長 is meant, 七十代のお客様 is not.
    if (!OWNER.test(sentence) || CUSTOMERS.test(sentence)) continue
    const age = agesIn(sentence).find(({ years }) => years >= from && years <= OLDEST)
    if (age) return [age.text]
  }
  return undefined
}

function meets(subject: HintSubject, condition: Condition): Grounds | undefined {
  const fromListing = (words: readonly string[] | undefined): Grounds | undefined =>
    words && { words, source: 'listing' }
  switch (condition.kind) {
    case 'says':
      return fromListing(says(subject, condition))
    case 'together':
      return fromListing(together(subject, condition))
    case 'agedOwner':
      return fromListing(agedOwner(subject, condition))
    case 'isNot':
      return subject.values[condition.field] === condition.option ? undefined : { words: [], source: 'listing' }
    case 'shows': {
      const { specialties = [], pieces = [] } = subject.profile ?? {}
      return specialties.length > 0 || pieces.length > 0 ? { words: pieces.slice(0, 1), source: 'profile' } : undefined
    }
  }
}

/** Why a listing stands at an end of a rule; undefined when it does not. What the listing itself says goes first. */
export function groundsAt(end: HintEnd, subject: HintSubject): Grounds | undefined {
  const met: Grounds[] = []
  for (const group of end.when) {
    const found = group.map((condition) => meets(subject, condition)).find((grounds) => grounds !== undefined)
    if (!found) return undefined
    met.push(found)
  }
  return {
    words: met.flatMap(({ words }) => words),
    source: met.some(({ source }) => source === 'profile') ? 'profile' : 'listing',
  }
}

/** Motives of successions and disciplines of design are no problem a product solves. */
const NO_PROBLEMS = new Set(
  CONCEPTS.filter(({ domain }) => domain === 'business-design' || domain === 'design-motives').map(({ id }) => id),
)

export interface Answer {
  problem: string
  answer: string
  /** How many problems are answered; more make it the likelier one. */
  count: number
}

/** What helps with so many things says nothing of one of them: アプリ, センサー. */
const HELPS_MANY = 7
const helps = (id: string): number =>
  [...relativesOf(id).values()].filter(({ relation, isInverse }) => relation === 'solves' && !isInverse).length
const TELLING = new Set(CONCEPTS.map(({ id }) => id).filter((id) => helps(id) < HELPS_MANY))

/** So far, in characters, may a problem stand from the word of trouble. */
const TROUBLED = 16

const isTroubled = (sentence: string, form: string, troubles: readonly string[]): boolean => {
  const at = sentence.indexOf(form)
  const around = sentence.slice(Math.max(0, at - TROUBLED), at + form.length + TROUBLED)
  return at >= 0 && firstOf(around, troubles) !== undefined
}

/** Concepts a text names as its trouble. */
function problemsIn(text: string, troubles: readonly string[]): { id: string; form: string }[] {
  return sentencesOf(text).flatMap((sentence) =>
    [...conceptsIn(sentence).values()].filter(
      ({ id, form }) => !NO_PROBLEMS.has(id) && isTroubled(fold(sentence), form, troubles),
    ),
  )
}

type Solves = Extract<CrossTrackRule['relation'], { kind: 'solves' }>

/** Whether a listing names any trouble at all that something could answer. */
export const namesTrouble = (one: HintSubject, { problemsIn: asking, troubles }: Solves): boolean =>
  problemsIn(textOf(one, asking), troubles).length > 0

/**
 * The problem one listing names and what answers it in another, as the two put it; undefined when nothing does. The answer must be
 * what the other is about, and help with few things, unless the other is about the problem, too.
 */
export function answerBetween(
  one: HintSubject,
  other: HintSubject,
  { problemsIn: asking, troubles, answersIn }: Solves,
): Answer | undefined {
  const about = conceptsIn(textOf(other, answersIn))
  const found = problemsIn(textOf(one, asking), troubles).flatMap((problem) =>
    [...relativesOf(problem.id).values()].flatMap(({ id, relation, isInverse }) => {
      const answer = relation === 'solves' && isInverse && !NO_PROBLEMS.has(id) ? about.get(id) : undefined
      const isTelling = TELLING.has(id) || about.has(problem.id)
      return answer && isTelling ? [{ problem: problem.form, answer: answer.form, weight: answer.count }] : []
    }),
  )
  const [best] = found.sort((a, b) => b.weight - a.weight)
  return (
    best && { problem: best.problem, answer: best.answer, count: new Set(found.map(({ problem }) => problem)).size }
  )
}
