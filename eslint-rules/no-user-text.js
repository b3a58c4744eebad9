const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const LETTER = /\p{L}/u
const SPOKEN_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'])
/** The name of the product is the same in every language. */
const NAME = /^(結び|Musubi|結び Musubi)$/

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'text for people comes from i18n or by props' },
    schema: [],
    messages: { text: 'Text for people stands in app/i18n: use `useT()` here, or take it by props.' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'text' })
    const isText = (value, pattern) => typeof value === 'string' && pattern.test(value) && !NAME.test(value.trim())
    return {
      Literal(node) {
        const attribute = node.parent.type === 'JSXAttribute' ? node.parent.name.name : undefined
        if (isText(node.value, SPOKEN_ATTRIBUTES.has(attribute) ? LETTER : JAPANESE)) report(node)
      },
      TemplateElement(node) {
        if (isText(node.value.raw, JAPANESE)) report(node)
      },
      JSXText(node) {
        if (isText(node.value, LETTER)) report(node)
      },
    }
  },
}
