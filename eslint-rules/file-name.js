import { basename } from 'node:path'

/** Names under which files grow without end. */
const BANNED = /(^|-)(services?|utils?|helpers?|misc|common|managers?)\./
const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'suggestion',
    docs: { description: 'files are named in kebab-case after what they do' },
    schema: [],
    messages: {
      banned: '"{{name}}": this name says nothing, and such files grow without end. Name what it does.',
      kebab: '"{{name}}": file names are kebab-case.',
      barrel: 'An index file hides what is imported from where.',
    },
  },
  create(context) {
    const name = basename(context.filename)
    return {
      Program(node) {
        if (/^index\.[cm]?[jt]sx?$/.test(name)) context.report({ node, messageId: 'barrel' })
        else if (BANNED.test(name)) context.report({ node, messageId: 'banned', data: { name } })
        else if (!KEBAB.test(name)) context.report({ node, messageId: 'kebab', data: { name } })
      },
    }
  },
}
