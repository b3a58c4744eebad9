import { expect, it } from 'vitest'
import { checkNode } from './check-node.mjs'

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(checkNode(version)).toBe('')
})

it.each(['18.20.4', '20.18.3', '16.0.0'])('Node %s is too old, and is told so', (version) => {
  expect(checkNode(version)).toContain(`needs Node 20.19.0 or newer; this is ${version}`)
})
