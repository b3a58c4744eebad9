import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): var\(--light, (#[\da-f]{6})\) var\(--dark, (#[\da-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
)

// WCAG 2.2, relative luminance and contrast ratio.
function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string, scheme: 'light' | 'dark') {
  const [a, b] = [one, other].map((name) => {
    const value = tokens.get(name)?.[scheme]
    if (!value) throw new Error(`no token ${name}`)
    return luminance(value)
  }) as [number, number]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const grounds = ['paper', 'surface', 'sunken']
const onGround = ['ink', 'ink-soft', 'ai', 'ai-strong', 'shu', 'success', 'warning', 'danger', 'pine', 'plum', 'sky']
const pairs = [
  ...onGround.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...['ai', 'shu', 'success', 'warning', 'danger', 'pine', 'plum', 'sky'].map(
    (name) => [name, `${name}-soft`] as const,
  ),
  ...['ai', 'shu', 'success', 'warning', 'danger'].map((name) => ['ink', `${name}-soft`] as const),
  ['ai-strong', 'ai-soft'] as const,
  ['on-ai', 'ai'] as const,
  ['on-ai', 'ai-strong'] as const,
  ['on-shu', 'shu'] as const,
  ['on-danger', 'danger'] as const,
]

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it.each(pairs)('text in %s on %s holds 4.5:1', (text, ground) => {
    expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['paper', 'surface'])('borders of controls on %s hold 3:1', (ground) => {
    expect(contrast('line-strong', ground, scheme)).toBeGreaterThanOrEqual(3)
  })

  it.each(grounds)('the focus ring on %s holds 3:1', (ground) => {
    expect(contrast('focus-outer', ground, scheme)).toBeGreaterThanOrEqual(3)
  })
})
