import { labels as succession } from './succession/labels-en.ts'
import { labels as design } from './design/labels-en.ts'
import { labels as trial } from './trial/labels-en.ts'

/** What the tracks call their sides, fields, options, states and steps. */
export const tracks = { succession, design, trial }
