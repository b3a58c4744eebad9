import { labels as succession } from './succession/labels-ja.ts'
import { labels as design } from './design/labels-ja.ts'
import { labels as trial } from './trial/labels-ja.ts'

/** What the tracks call their sides, fields, options, states and steps. */
export const tracks = { succession, design, trial }
