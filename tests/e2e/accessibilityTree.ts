import type { CDPSession, Page } from '@playwright/test';

/** What a screen reader gets of an element. */
export interface HeardNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly isFocusable: boolean;
  readonly isFocused: boolean;
  /** Of a heading. */
  readonly level: number | null;
  /** Of a toggle button; null where it is none. */
  readonly pressed: string | null;
  readonly depth: number;
  readonly backend: number | null;
}

interface Value {
  readonly value?: unknown;
}
interface RawNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page as the browser hands it to assistive technology, in reading order, without what is hidden from it. */
export async function heard(page: Page): Promise<readonly HeardNode[]> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const { nodes } = (await (await session).send('Accessibility.getFullAXTree')) as {
    readonly nodes: readonly RawNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: HeardNode[] = [];
  const walk = (id: string, depth: number): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    if (!node.ignored) found.push(readNode(node, depth));
    for (const child of node.childIds ?? []) walk(child, node.ignored ? depth : depth + 1);
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root !== undefined) walk(root.nodeId, 0);
  return found;
}

function readNode({ role, name, description, properties = [], backendDOMNodeId }: RawNode, depth: number): HeardNode {
  const property = (wanted: string) => properties.find((other) => other.name === wanted)?.value.value;
  const level = property('level');
  const pressed = property('pressed');
  return {
    role: textOf(role),
    name: textOf(name),
    description: textOf(description),
    isFocusable: property('focusable') === true,
    isFocused: property('focused') === true,
    level: typeof level === 'number' ? level : null,
    pressed: typeof pressed === 'string' || typeof pressed === 'boolean' ? String(pressed) : null,
    depth,
    backend: backendDOMNodeId ?? null,
  };
}

const textOf = (value: Value | undefined): string => (typeof value?.value === 'string' ? value.value.trim() : '');

/** What can take the focus and says nothing of itself. The page as a whole and the tab list, which names its tabs, are none. */
export const nameless = (nodes: readonly HeardNode[]): readonly HeardNode[] =>
  nodes.filter(({ role, name, isFocusable }) => isFocusable && name === '' && role !== 'RootWebArea');

export const headings = (nodes: readonly HeardNode[]): readonly string[] =>
  nodes.filter(({ role }) => role === 'heading').map(({ level, name }) => `${String(level)} ${name}`);

export const namesOf = (nodes: readonly HeardNode[], role: string): readonly string[] =>
  nodes.filter((node) => node.role === role).map(({ name }) => name);
