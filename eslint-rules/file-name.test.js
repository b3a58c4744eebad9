import fileName from './file-name.js'
import { ruleTester } from './rule-tester.js'

const code = 'export const x = 1'
const good = ['sign-nda.server.ts', 'deal-card.tsx', 'services-society.ts', '.dependency-cruiser.cjs', 'rules.test.ts']
const bad = {
  'index.ts': 'barrel',
  'deal-service.server.ts': 'banned',
  'utils.ts': 'banned',
  'form-helpers.tsx': 'banned',
  'common.ts': 'banned',
  'DealCard.tsx': 'kebab',
  'deal_card.tsx': 'kebab',
}

ruleTester.run('file-name', fileName, {
  valid: good.map((filename) => ({ filename, code })),
  invalid: Object.entries(bad).map(([filename, messageId]) => ({ filename, code, errors: [{ messageId }] })),
})
