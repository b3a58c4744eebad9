import { withoutOwner } from '../state/owner.ts'
import type { World } from '../world.ts'

/** Fills in what depends on the moment of asking: whether an event still waits, whether money is available. */
export function present(node: unknown, world: World): unknown {
  if (Array.isArray(node)) return node.map((item) => present(item, world))
  if (typeof node !== 'object' || node === null) return node
  if ('object' in node && node.object === 'event' && 'id' in node) {
    return { ...node, pending_webhooks: world.store.pending.has(String(node.id)) ? 1 : 0 }
  }
  const fields = Object.entries(withoutOwner(node)).map(([key, value]) => [key, present(value, world)])
  const shown = Object.fromEntries(fields) as Record<string, unknown>
  if (shown['object'] === 'balance_transaction' && Number(shown['available_on']) <= world.now()) {
    shown['status'] = 'available'
  }
  return shown
}
