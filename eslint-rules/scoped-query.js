import { scopedModels, scopedRelations, sealedRelations } from './scoped-models.js'

const METHODS =
  /^(find(Unique|First)(OrThrow)?|findMany|count|aggregate|groupBy|update|updateMany(AndReturn)?|upsert|delete|deleteMany)$/
const SCOPE_NAME = /(VisibleTo|Scope)$/
/** Scopes that leave only what the actor may change himself, or say that nobody in particular asks. */
const OWNER_SCOPE = /^(own|editable)[A-Za-z]*Scope$|^systemScope$/
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

    /** Names of the scopes that narrow this `where`; none when it does not name a party. */
    function scopesOf(node) {
      const value = valueOf(node)
      switch (value?.type) {
        case 'CallExpression': {
          const name = value.callee.name ?? value.callee.property?.name ?? ''
          return SCOPE_NAME.test(name) ? [name] : []
        }
        case 'ConditionalExpression': {
          const branches = [scopesOf(value.consequent), scopesOf(value.alternate)]
          return branches.every((names) => names.length > 0) ? branches.flat() : []
        }
        case 'ArrayExpression':
          return value.elements.flatMap((element) => (element ? scopesOf(element) : []))
        case 'ObjectExpression':
          return value.properties.flatMap((property) => {
            if (property.type === 'SpreadElement') return scopesOf(property.argument)
            return NOT_NARROWING.has(keyOf(property)) ? [] : scopesOf(property.value)
          })
        default:
          return []
      }
    }

    /** `isOwner`: the rows are the actor's own, so a sealed part of the row itself may come along. */
    function checkRelations(node, model, isOwner) {
      const value = valueOf(node)
      if (value?.type !== 'ObjectExpression') return
      for (const property of value.properties) {
        const key = keyOf(property)
        if (key === undefined) continue
        const isSealed = sealedRelations.includes(key) && !isOwner
        const goesAround = scopedRelations.includes(key) && !scopedModels.includes(model)
        if (isSealed || goesAround) context.report({ node: property, messageId: 'relation', data: { relation: key } })
        else checkRelations(property.value, model, isOwner && (key === 'select' || key === 'include'))
      }
    }

    return {
      CallExpression(node) {
        const model = modelOf(node)
        if (!model) return
        const argument = valueOf(node.arguments[0])
        const options = argument?.type === 'ObjectExpression' ? argument : undefined
        const where = options && propertyOf(options, 'where')
        const scopes = where ? scopesOf(where.value) : []
        for (const part of ['select', 'include']) {
          const property = options && propertyOf(options, part)
          if (property)
            checkRelations(
              property.value,
              model,
              scopes.some((name) => OWNER_SCOPE.test(name)),
            )
        }
        if (scopedModels.includes(model) && scopes.length === 0) {
          context.report({ node, messageId: 'noScope', data: { model } })
        }
      },
    }
  },
}
