import { directoryParams } from '#app/features/directory/directory-url.ts'
import { type DirectoryQuery, readDirectoryQuery } from '#app/features/directory/schema.ts'

/** An address in its one order, without page and order of the list: two of the same meaning are the same text. */
export const savedParams = (query: DirectoryQuery): string =>
  directoryParams({
    ...query,
    track: [...query.track].sort(),
    side: [...query.side].sort(),
    industry: [...query.industry].sort(),
    prefecture: [...query.prefecture].sort(),
    municipality: [...query.municipality].sort(),
    sort: 'relevance',
    page: 1,
  })

/** The search a kept address stands for. */
export const queryOf = (params: string): DirectoryQuery => readDirectoryQuery(new URLSearchParams(params))
