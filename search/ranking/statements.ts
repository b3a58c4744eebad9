import type { Rankable } from './rankable.ts'

export type StatementKind = 'wants' | 'gives' | 'constraints'

// Words by which a Japanese listing says what it seeks, what it can do, and what is not negotiable.
const CUES: readonly (readonly [StatementKind, RegExp])[] = [
  ['constraints', /のみ|限定|に限る|限ります|条件|不可|お断り|必須|厳守/],
  [
    'wants',
    /求め|探し|募集|欲しい|ほしい|したい|たい。|たいと|希望|必要|課題|悩み|悩んで|困って|困り|足りな|不足|できない|難し|なりませ|くなって|お願い|任せ|依頼|目指|狙|引き継いで|後継/,
  ],
  [
    'gives',
    /得意|強み|できます|可能|提供|対応|開発し|手がけ|手掛け|実績|活か|生か|経験|持って|保有|支援|技術|独自|製品|サービス|提案|お手伝い|ノウハウ/,
  ],
]

const SENTENCE = /[^。！？!?\n]+[。！？!?\n]?/g

/** The sentences of a listing by what they are for; a sentence without a cue is in none, one with two cues in both. */
export function statements(listing: Rankable): Record<StatementKind, string> {
  const parts: Record<StatementKind, string[]> = { wants: [], gives: [], constraints: [] }
  for (const sentence of listing.text.match(SENTENCE) ?? []) {
    for (const [kind, cue] of CUES) if (cue.test(sentence)) parts[kind].push(sentence)
  }
  return {
    wants: listing.wants ?? parts.wants.join(''),
    gives: listing.gives ?? parts.gives.join(''),
    constraints: listing.constraints ?? parts.constraints.join(''),
  }
}
