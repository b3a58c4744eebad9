const C0_AND_DEL = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f'
const DIRECTION_MARKS = '\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const UNWANTED = new RegExp(`[${C0_AND_DEL}${DIRECTION_MARKS}]`, 'g')

/** A text without control characters and direction overrides, which can make a page show something else than was typed. */
export const withoutUnwanted = (typed: string): string => typed.replace(UNWANTED, '').replace(/\r\n?/g, '\n')
