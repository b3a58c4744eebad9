const INPUT_OUTPUT = [
  /^(node:)?(fs|fs\/promises|net|tls|http|http2|https|dgram|dns|dns\/promises|child_process|cluster|worker_threads)$/,
  /^(pg|pg-boss|stripe|nodemailer|pino|pino-http|meilisearch|sharp|express|rate-limiter-flexible|postal-mime)$/,
  /^@node-rs\/argon2$/,
  /^@prisma\/(client|adapter-pg)$/,
  /^@remix-run\/express$/,
  /generated\/client(\.ts)?$/,
]

const isTypeOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type'))

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'a file that does input or output has .server in its name' },
    schema: [],
    messages: {
      suffix: '"{{source}}" does input or output: name this file *.server.ts, so that it cannot reach the browser.',
    },
  },
  create(context) {
    if (/\.server\.[jt]sx?$/.test(context.filename)) return {}
    const check = (node) => {
      const source = node.source?.value
      if (typeof source !== 'string' || isTypeOnly(node)) return
      if (INPUT_OUTPUT.some((pattern) => pattern.test(source))) {
        context.report({ node, messageId: 'suffix', data: { source } })
      }
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}
