import type { Rankable } from './rankable.ts'
import { rememberReading } from './remember-reading.ts'

export type StatementKind = 'wants' | 'gives' | 'constraints'
type Statements = Readonly<Record<StatementKind, string>>

// What follows a refusal is no wish and no offer, whatever verb stands in it; what is said not to matter is nothing.
const NO_MATTER = /問いません|問わない|不問|こだわりません|こだわらない|気にしません/
const LIMIT =
  /のみ|限定|に限る|に限り|限ります|条件|不可|お断り|必須|厳守|希望しません|希望しない|望みません|望まない|求めていません|求めません|受けません|受けられません|対応できません|対応していません|できかねます|ご遠慮|除く|除きます|以外は|必要ありません|不要/
const WANT =
  /求め|探し|探す|さがし|募集|募り|募って|欲し|ほしい|したい|りたい|きたい|いたい|えたい|ちたい|希望|必要|課題|悩み|悩んで|悩む|困って|困り|困る|足りな|足りず|不足|できない|できず|できていない|難し|苦労|負担|低迷|減少|お願い|任せ|依頼|目指|狙|引き継いで|後継|ないか|歓迎/
const GIVE =
  /得意|強み|できます|できる|可能|提供|対応|開発し|手がけ|手掛け|実績|活か|生か|いかし|経験|持って|持つ|有し|保有|支援|技術|独自|製品|サービス|提案|お手伝い|ノウハウ|取り扱|扱っ|製造|営んで|展開/

/** What a clause is for; a clause may both want and give, one that limits does neither. */
function kindsOf(clause: string): StatementKind[] {
  if (NO_MATTER.test(clause)) return []
  if (LIMIT.test(clause)) return ['constraints']
  return [...(WANT.test(clause) ? (['wants'] as const) : []), ...(GIVE.test(clause) ? (['gives'] as const) : [])]
}

const SENTENCE = /[^。！？!?\n]+[。！？!?\n]?/g
const CLAUSE = /[^、,]+[、,]?/g

/** Clauses without a cue belong to the next one that has it, as the Japanese predicate stands last; else to the one before. */
function readSentence(sentence: string, say: (kind: StatementKind, clause: string) => void): void {
  let waiting: string[] = []
  let last: StatementKind[] = []
  for (const clause of sentence.match(CLAUSE) ?? []) {
    if (NO_MATTER.test(clause)) {
      waiting = []
      continue
    }
    const kinds = kindsOf(clause)
    waiting.push(clause)
    if (kinds.length === 0) continue
    for (const kind of kinds) for (const part of waiting) say(kind, part)
    ;[waiting, last] = [[], kinds]
  }
  for (const kind of last) for (const part of waiting) say(kind, part)
}

/** What a listing says of each kind: its fields first, then the clauses of its free text that carry a cue. */
export const statements = rememberReading((listing: Rankable): Statements => {
  const parts: Record<StatementKind, string[]> = { wants: [], gives: [], constraints: [] }
  for (const sentence of listing.text.match(SENTENCE) ?? []) {
    readSentence(sentence, (kind, clause) => parts[kind].push(clause))
  }
  const said = (kind: StatementKind): string => [listing[kind] ?? '', parts[kind].join('')].filter(Boolean).join('\n')
  return { wants: said('wants'), gives: said('gives'), constraints: said('constraints') }
})
