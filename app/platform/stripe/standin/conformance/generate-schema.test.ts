import { expect, it } from 'vitest'
import { generateSchemas } from './generate-schema.server.ts'
import { sdkSchemas } from './sdk-schemas.server.ts'

it('makes the schemas from the SDK that is installed, as the cache has them', async () => {
  const schemas = generateSchemas()
  expect(JSON.parse(JSON.stringify(schemas))).toEqual(await sdkSchemas())
  expect(Object.keys(schemas.$defs).length).toBeGreaterThan(1000)
  // A type that the writer could not read would let everything pass. The SDK itself leaves open only this one.
  const open = Object.values(schemas.$defs).filter((schema) =>
    /"(?!properties"|not")[^"]*":\{\}/.test(JSON.stringify(schema)),
  )
  expect(new Set(open.map(({ $comment: type }) => type))).toEqual(new Set(['UseStripeSdk']))
  // One enum that the SDK leaves open by `| OtherString`.
  expect(JSON.stringify(schemas)).toContain('{"enum":["complete","expired","open"]}')
})
