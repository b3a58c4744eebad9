import { scopedModels, scopedRelations, sealedRelations } from './scoped-models.js'

const METHODS =
  /^(find(Unique|First)(OrThrow)?|findMany|count|aggregate|groupBy|update|updateMany(AndReturn)?|upsert|delete|deleteMany)$/
const SCOPE_NAME = /(VisibleTo|Scope)$/
/** A scope inside these does not narrow the rows. */
const NOT_NARROWING = new Set(['OR', 'NOT'])

const keyOf = (property) =>
  property.type === 'Property' && !property.computed ? (property.key.name ?? property.key.value) : undefined
const propertyOf = (object, name) => object.properties.find((property) => keyOf(property) === name)

/** The model a call like `tx.deal.findMany(...)` is about. */
function modelOf({ callee }) {
  if (callee.type !== 'MemberExpression' || !METHODS.test(callee.property.name ?? '')) return undefined
  return callee.object.type === 'MemberExpression' ? callee.object.property.name : undefined
}

function unwrap(node) {
  return ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'AwaitExpression'].includes(node?.type)
    ? unwrap(node.expression ?? node.argument)
    : node
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'a query of a party-scoped model names the party in its where' },
    schema: [],
    messages: {
      noScope:
        '`{{model}}` belongs to a party: spread a scope into `where`, as in `where: { id, ...dealsVisibleTo(actor) }`, or say why not with `...systemScope("reason")`.',
      relation: '`{{relation}}` leads to rows of a party: ask for them by a query of their own, with a scope.',
    },
  },
  create(context) {
    /** A constant is followed to the value it was given. */
    function valueOf(node) {
      const inner = unwrap(node)
      if (inner?.type !== 'Identifier') return inner
      for (let scope = context.sourceCode.getScope(inner); scope; scope = scope.upper) {
        const definition = scope.set.get(inner.name)?.defs[0]
        if (definition) return definition.parent?.kind === 'const' ? unwrap(definition.node.init) : undefined
      }
      return undefined
    }

    function narrows(node) {
      const value = valueOf(node)
      if (!value) return false
      if (value.type === 'CallExpression') {
        const name = value.callee.name ?? value.callee.property?.name ?? ''
        return SCOPE_NAME.test(name)
      }
      if (value.type === 'ArrayExpression') return value.elements.some((element) => element && narrows(element))
      if (value.type !== 'ObjectExpression') return false
      return value.properties.some((property) => {
        if (property.type === 'SpreadElement') return narrows(property.argument)
        return !NOT_NARROWING.has(keyOf(property)) && narrows(property.value)
      })
    }

    function checkRelations(node, model) {
      const value = valueOf(node)
      if (value?.type !== 'ObjectExpression') return
      for (const property of value.properties) {
        const key = keyOf(property)
        if (key === undefined) continue
        const goesAround =
          sealedRelations.includes(key) || (scopedRelations.includes(key) && !scopedModels.includes(model))
        if (goesAround) context.report({ node: property, messageId: 'relation', data: { relation: key } })
        else checkRelations(property.value, model)
      }
    }

    return {
      CallExpression(node) {
        const model = modelOf(node)
        if (!model) return
        const argument = valueOf(node.arguments[0])
        const options = argument?.type === 'ObjectExpression' ? argument : undefined
        for (const part of ['select', 'include']) {
          const property = options && propertyOf(options, part)
          if (property) checkRelations(property.value, model)
        }
        if (!scopedModels.includes(model)) return
        const where = options && propertyOf(options, 'where')
        if (!where || !narrows(where.value)) context.report({ node, messageId: 'noScope', data: { model } })
      },
    }
  },
}
