import type { Element, ElementContent, Nodes } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { BlockContent, Code, ListItem, PhrasingContent } from 'mdast';

/** Whether an element has a class. */
function hasClass(node: Element, name: string): boolean {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes(name);
}

function childWith(node: Element, name: string): Element | undefined {
  return node.children.find((child): child is Element => child.type === 'element' && hasClass(child, name));
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const code: Handle = (_state: State, node: Element): Code => ({
  type: 'code',
  lang: String(node.properties['dataLanguage'] ?? ''),
  value: textOf(node),
});

/** The elements of a container, inline, one after another. */
function inline(state: State, nodes: readonly ElementContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    const content = node.type === 'element' && node.tagName === 'p' ? node.children : [node];
    // Children of a paragraph are phrasing content.
    return [
      ...(state.all({ type: 'root', children: [...content] }) as PhrasingContent[]),
      { type: 'text', value: ' ' },
    ];
  });
}

/** A field: its name, type and marks, then its description, then what is nested in it. */
function fieldItem(state: State, node: Element): ListItem {
  const head = childWith(node, 'field-head');
  const text = childWith(node, 'field-text');
  const [name, ...marks] = (head?.children ?? []).filter((child) => child.type === 'element');
  const described = marks.map((mark) => textOf(mark).trim()).join(' ');
  const nested = node.children.filter((child) => child !== head && child !== text);
  return {
    type: 'listItem',
    spread: false,
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'inlineCode', value: name === undefined ? '' : textOf(name) },
          { type: 'text', value: ` ${described}: ` },
          ...inline(
            state,
            (text?.children ?? []).filter((child) => child.type === 'element'),
          ),
        ],
      },
      ...(state.all({ type: 'root', children: nested }) as BlockContent[]), // Only folded lists are nested.
    ],
  };
}

const item: Handle = (state: State, node: Element) =>
  hasClass(node, 'field') ? fieldItem(state, node) : defaultItem(state, node);

function defaultItem(state: State, node: Element): ListItem {
  // A list item takes what a document takes.
  return { type: 'listItem', spread: false, children: state.toFlow(state.all(node)) as BlockContent[] };
}

const isSummary = (node: Nodes): node is Element => node.type === 'element' && node.tagName === 'summary';

/** The content of what can be folded. The words to click on are the title of a list only where nothing else is. */
const details: Handle = (state: State, node: Element) => {
  const content = state.all({ ...node, children: node.children.filter((child) => !isSummary(child)) });
  const summary = node.children.find(isSummary);
  if (summary === undefined || hasClass(node, 'nested')) return content;
  return [{ type: 'paragraph', children: [{ type: 'text', value: textOf(summary).trim() }] }, ...content];
};

const div: Handle = (state: State, node: Element) => {
  if (!hasClass(node, 'endpoint')) return state.toFlow(state.all(node));
  const words = node.children.filter((child) => child.type === 'element').map((child) => withoutButtons(child));
  return { type: 'paragraph', children: [{ type: 'text', value: words.join(' ') }] };
};

function withoutButtons(node: Element): string {
  return textOf({
    ...node,
    children: node.children.filter((child) => !('tagName' in child && /^(button|script)$/.test(child.tagName))),
  }).trim();
}

const nothing: Handle = () => undefined;

/** How the elements of our pages become Markdown, where that differs from what they do elsewhere. */
export const handlers: Record<string, Handle> = {
  pre: code,
  li: item,
  details,
  div,
  button: nothing,
  input: nothing,
  label: nothing,
  legend: nothing,
  script: nothing,
  style: nothing,
  svg: nothing,
};
