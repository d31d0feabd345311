/** What a built script is made of, by its syntax tree: which names it uses, and what it leaves to be looked up later. */
import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Every node of a script, each with the one it stands in. */
function* nodesOf(text: string): Generator<readonly [node: Node, parent: Node | null]> {
  const { program, errors } = parseSync('script.js', text);
  if (errors.length > 0) throw new Error(errors[0]!.message);
  const open: [Node, Node | null][] = [[program as unknown as Node, null]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const [node] = next;
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child === 'object' && child !== null && 'type' in child) open.push([child as Node, node]);
  }
}

/** Every word a script may reach a built-in by: names, names of properties, and texts that could be one. */
export function namesIn(text: string): string[] {
  const names = new Set<string>();
  for (const [{ type, name, value }] of nodesOf(text)) {
    if (type === 'Identifier') names.add(name as string);
    if (type === 'Literal' && typeof value === 'string') names.add(value);
    if (type === 'TemplateElement') names.add((value as { cooked: string }).cooked);
  }
  return [...names].filter((name) => /^[\w$]+$/.test(name));
}

const SYNTAX_THAT_ASKS =
  /^(ForOfStatement|ForInStatement|ArrayPattern|AwaitExpression|YieldExpression|TaggedTemplateExpression|Class\w+)$/;

/** What of a script calls by a name, or by what the language itself looks up, each time it runs: whoever replaced that is called. */
export function lateCallsIn(text: string): string[] {
  const found: string[] = [];
  for (const [node, parent] of nodesOf(text)) {
    const { type, operator, callee } = node;
    const isListSpread = type === 'SpreadElement' && parent?.type !== 'ObjectExpression';
    if (SYNTAX_THAT_ASKS.test(type) || isListSpread) found.push(type);
    if (type === 'BinaryExpression' && (operator === 'instanceof' || operator === 'in')) found.push(operator);
    if (type === 'CallExpression' && (callee as Node).type === 'MemberExpression') {
      const { property, computed } = callee as { property: { name: string }; computed: boolean };
      found.push(computed ? '[…]()' : `.${property.name}()`);
    }
  }
  return found;
}
