import MiniSearch from 'minisearch'
import type { SearchDocument } from '#search/document.ts'
import { foldWidth } from '#search/language/fold.ts'
import { splitRuns } from '#search/language/runs.ts'

type MiniDocument = Pick<SearchDocument, 'id' | 'title' | 'publicText' | 'memberText'> & { tags: string }

const FIELDS = ['title', 'tags', 'publicText', 'memberText'] as const
const SHOWN = 20

/** MiniSearch parts words at spaces, which Japanese has none of: pairs of neighbouring letters stand for words. */
function bigrams(text: string): string[] {
  return splitRuns(foldWidth(text)).flatMap(({ script, text: run }) => {
    const letters = [...run]
    if (script === 'latin' || letters.length < 2) return [run]
    return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
  })
}

const toMini = ({ id, title, publicText, memberText, tags }: SearchDocument): MiniDocument => ({
  ...{ id, title, publicText, memberText },
  tags: tags.join('\n'),
})

/** The peer: an index in memory as ours is. A hit has every pair of letters of every word, titles count twice. */
export class MiniIndex {
  private readonly index = new MiniSearch<MiniDocument>({
    fields: [...FIELDS],
    tokenize: bigrams,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', boost: { title: 2 } },
  })

  fill(documents: Iterable<SearchDocument>): void {
    for (const document of documents) this.index.add(toMini(document))
  }

  /** @returns ids, best first */
  ask(text: string): string[] {
    return this.index
      .search(text)
      .slice(0, SHOWN)
      .map(({ id }) => String(id))
  }

  update(document: SearchDocument): void {
    this.index.replace(toMini(document))
  }
}
