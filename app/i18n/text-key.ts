import type { ja } from './resources-ja.ts'

/** The same keys as another language's texts, each a text. */
export type TextsLike<T> = { [K in keyof T]: T[K] extends string ? string : TextsLike<T[K]> }

type Leaves<T> = T extends string
  ? ''
  : { [K in keyof T & string]: `${K}${T[K] extends string ? '' : `.${Leaves<T[K]>}`}` }[keyof T & string]

/** Every text there is, as a path: `listings.publish.button`. */
export type TextKey = Leaves<typeof ja>
