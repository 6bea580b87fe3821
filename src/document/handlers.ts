/** One small function for each type of node. A missing one does not compile; there is no default. */
export type Handlers<Node extends { readonly type: string }, Context, Out> = {
  readonly [Type in Node['type']]: (node: Extract<Node, { readonly type: Type }>, context: Context) => Out
}

/** Calls the handler of a node's type. */
export function handle<Node extends { readonly type: string }, Context, Out>(
  handlers: Handlers<Node, Context, Out>,
  node: Node,
  context: Context,
): Out {
  // The table pairs every type with a function for exactly that node, which the compiler cannot follow through a lookup.
  const handler = handlers[node.type as Node['type']] as (node: Node, context: Context) => Out
  return handler(node, context)
}
